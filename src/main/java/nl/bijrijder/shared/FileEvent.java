package nl.bijrijder.shared;

/**
 * Somebody did something with a student's file. Features tell it within the transaction that does it, and it goes on record:
 * either both are there or neither.
 */
public interface FileEvent {

    /** Whose file it is. */
    StudentId student();

    /** The joint team the student is in. */
    TeamId team();

    /** Who did it. */
    AccountId by();

    /** What was done; never what was written. */
    FileAct act();
}
