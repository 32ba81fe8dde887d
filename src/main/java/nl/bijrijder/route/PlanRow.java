package nl.bijrijder.route;

import nl.bijrijder.people.qualification.QualificationSummary;

/** One plan in a list, with the names of its team and qualification. */
record PlanRow(PlanSummary plan, String team, QualificationSummary qualification) {}
