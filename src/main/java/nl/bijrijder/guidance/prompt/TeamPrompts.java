package nl.bijrijder.guidance.prompt;

import java.util.Map;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.shared.TeamId;

/**
 * The questions a team asks, its own and those of the house.
 *
 * @param team whose they are
 * @param name how the team is called
 * @param version what a page to change them is opened with
 * @param questions by kind, each on a line of its own
 */
record TeamPrompts(TeamId team, String name, int version, Map<ConversationKind, String> questions) {}
