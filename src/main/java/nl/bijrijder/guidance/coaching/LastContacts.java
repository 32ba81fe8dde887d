package nl.bijrijder.guidance.coaching;

import java.util.Collection;
import java.util.Map;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;

/** Knows when students were last spoken to. The notes do; who watches over contact asks here, and so need not know the notes. */
public interface LastContacts {

    /** When these students were last spoken to; one that never was is left out. One statement, however many ids. */
    Map<StudentId, Contact> lastContacts(CurrentUser user, Collection<StudentId> ids);
}
