package nl.bijrijder.guidance.coaching;

import nl.bijrijder.platform.web.PageOf;

/**
 * What a team leader sees of the students of the teams this person leads.
 *
 * @param withoutCoach how many of all students have nobody who can coach them today
 */
record TeamStudentList(PageOf<CoachedStudentRow> page, long withoutCoach) {}
