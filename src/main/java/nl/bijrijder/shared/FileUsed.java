package nl.bijrijder.shared;

/**
 * Somebody read or changed a student's file. Features publish it within the transaction that does it, and it goes on record:
 * either both are there or neither.
 *
 * @param by who did it
 * @param student whose file it is
 * @param team the joint team the student is in
 * @param act what was done; never what was written
 */
public record FileUsed(AccountId by, StudentId student, TeamId team, FileAct act) {}
