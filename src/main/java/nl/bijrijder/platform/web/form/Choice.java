package nl.bijrijder.platform.web.form;

/**
 * One option of a select field.
 *
 * @param value what is posted
 * @param text what is read; a name, never a message key
 */
public record Choice(String value, String text) {}
