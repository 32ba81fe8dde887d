package nl.bijrijder.shared;

/**
 * What somebody can do with a student's file, never what was in it. Each feature names its own acts, as constants of a small
 * enum; their names are what is kept.
 */
public interface FileAct {

    /** Opened the file: the student's page, or a form or a search result that shows some of it. */
    FileAct READ = () -> "FILE_READ";

    /** Under which name it goes on record, and its words are found among the messages. */
    String name();

    /** Whether the act is done by right of keeping the list of students, even by somebody who is in the team too. */
    default boolean isKeeping() {
        return false;
    }
}
