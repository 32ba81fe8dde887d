package nl.bijrijder.platform.mail;

/**
 * A letter before it is sent, for people to look at.
 *
 * @param letter what the HTML of the mail is made of, by the same template
 * @param text the same as plain text, as it will be sent
 */
public record LetterPreview(Letter letter, String text) {}
