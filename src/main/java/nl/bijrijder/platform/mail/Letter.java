package nl.bijrijder.platform.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in words; how it looks, in plain text and in HTML, is the same for all.
 *
 * @param subject one line, without a name of a student
 * @param greeting the first line
 * @param ownWords what somebody wrote above the standard text, or null
 * @param paragraphs the standard text
 * @param facts what is agreed, line by line
 * @param link where to go on, or null
 * @param closing the last lines
 */
public record Letter(
        String subject,
        String greeting,
        @Nullable String ownWords,
        List<String> paragraphs,
        List<Fact> facts,
        @Nullable Link link,
        List<String> closing) {

    public Letter {
        // a line break in a subject would begin a header of its own
        subject = oneLine(subject);
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        closing = List.copyOf(closing);
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** One thing that is agreed. */
    public record Fact(String label, String value) {}

    /**
     * Where to go on.
     *
     * @param label what there is
     * @param address the full address, in which {@link MailDraft#SECRET} stands for what is kept until the mail is sent
     */
    public record Link(String label, String address) {}
}
