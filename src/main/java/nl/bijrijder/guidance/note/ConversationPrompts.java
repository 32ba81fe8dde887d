package nl.bijrijder.guidance.note;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.TeamId;

/** What teams ask themselves in each kind of conversation; another module keeps it, the note's form shows it. */
public interface ConversationPrompts {

    /** The questions by kind for students of these teams, in order; one statement. */
    Map<ConversationKind, List<String>> of(Collection<TeamId> teams);
}
