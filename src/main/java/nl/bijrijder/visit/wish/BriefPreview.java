package nl.bijrijder.visit.wish;

import java.util.List;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a company would read if the brief was sent now.
 *
 * @param asked whether the class is or was asked what it wants; without, there are only needs to tell
 * @param open whether it still is
 * @param choices the quotes to choose from
 * @param seen stands for what is in it, so that what is sent is what was read
 * @param last what was sent last, or null
 * @param isNew whether it says anything else than what was sent last
 */
public record BriefPreview(
        VisitSummary visit,
        boolean asked,
        boolean open,
        ClassBrief brief,
        List<QuoteChoice> choices,
        String seen,
        @Nullable ClassBrief last,
        boolean isNew) {

    /**
     * A quote a teacher can let the company read.
     *
     * @param value stands for whose words they are, and for the words: others have to be read again
     * @param full first and last name in it of a student of the team, or null; with it, the company does not read this
     * @param names first names and surnames of students of the team that stand in it, which can be words too
     */
    public record QuoteChoice(
            String value,
            WishKind kind,
            String text,
            boolean chosen,
            @Nullable String full,
            List<String> names) {}
}
