package nl.bijrijder.people.account;

import java.util.Collection;
import java.util.List;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;

/** What other modules know of an account; they implement it as a bean, so that accounts need not know them. */
public interface AccountTies {

    /** The ties of these people, past ones too; a fixed number of statements, however many ids. */
    List<AccountTie> of(CurrentUser user, Collection<AccountId> accounts);
}
