package nl.bijrijder.career;

import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.Lens;
import org.jspecify.annotations.Nullable;

/**
 * A student's career dossier on one page.
 *
 * @param lens what it is looked at through, or null for everything
 * @param entries newest first
 */
record CareerDossier(
        StudentSummary student,
        CareerPicture picture,
        @Nullable Lens lens,
        PageOf<CareerEntrySummary> entries) {}
