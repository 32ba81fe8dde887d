package nl.bijrijder.student;

import nl.bijrijder.shared.RuleBroken;

/** One account belongs to one student. */
public class AccountInUse extends RuleBroken {

    AccountInUse() {
        super("email", "student.account.used");
    }
}
