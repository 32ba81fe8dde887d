package nl.bijrijder.people.student;

import nl.bijrijder.shared.RuleBroken;

/** One account belongs to one student. */
class AccountInUse extends RuleBroken {

    AccountInUse() {
        super("email", "student.account.used");
    }
}
