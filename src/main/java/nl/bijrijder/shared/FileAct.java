package nl.bijrijder.shared;

/** What somebody can do with a student's file. Never what was in it. */
public enum FileAct {
    /** Opened the student's page, or sat down to write a note. */
    FILE_READ,
    /** Took the timeline along on paper. */
    FILE_TAKEN,
    /** Wrote a note that others read; a draft is not in the file yet. */
    NOTE_WRITTEN,
    /** Added to an own note. */
    NOTE_AMENDED,
    /** Let the student read a note too. */
    NOTE_SHARED,
    /** Withdrew an own note. */
    NOTE_WITHDRAWN,
    /** Said, as the student, how they see a note. */
    VIEW_WRITTEN,
    /** Put a next step on the route. */
    STEP_PLANNED,
    /** Ticked a next step off. */
    STEP_DONE,
    /** Offered times for a conversation. */
    APPOINTMENT_OFFERED,
    /** Picked, as the student, a time for a conversation. */
    APPOINTMENT_PICKED,
    /** Let know, as the student, that none of the times suits. */
    APPOINTMENT_DECLINED,
    /** Called a conversation off. */
    APPOINTMENT_CANCELLED,
    /** Held a conversation, and wrote about it. */
    APPOINTMENT_HELD,
    /** Wrote, changed or took off, as the student, something on the agenda. */
    AGENDA_CHANGED,
    /** Ticked off what was on the agenda. */
    AGENDA_DISCUSSED,
    /** Wrote, as the student, an entry in the own career dossier. */
    CAREER_ENTRY_WRITTEN,
    /** Changed, as the student, an entry in the own career dossier. */
    CAREER_ENTRY_CHANGED,
    /** Took, as the student, an entry out of the own career dossier. */
    CAREER_ENTRY_REMOVED,
    /** Put, as the student, a photo in the own career dossier. */
    CAREER_PHOTO_ADDED,
    /** Took, as the student, a photo out of the own career dossier. */
    CAREER_PHOTO_REMOVED,
    /** Put the student on the group list of a company visit. */
    VISIT_LISTED,
    /** Took the student off the group list of a company visit. */
    VISIT_UNLISTED,
    /** Ticked whether the student is there on a visit. */
    ATTENDANCE_TAKEN,
    /** Said, or entered for the student, what they want of a company visit. */
    WISHES_GIVEN,
    /** Said, or entered for the student, what they need on a company visit. */
    NEEDS_GIVEN,
    /** Read what the student needs on a company visit, to have it ready. */
    NEEDS_READ,
    /** Read who is called when something happens to the student. */
    EMERGENCY_READ,
    /** Said who is called when something happens to the student. */
    EMERGENCY_CHANGED,
    /** Put down what was agreed. */
    AGREEMENT_MADE,
    /** Ticked off what was agreed. */
    AGREEMENT_DONE,
    /** Chose a coach. */
    COACH_ASSIGNED,
    /** Said when the coach stops. */
    COACH_ENDED,
    /** Put the student on a plan. */
    ROUTE_STARTED,
    /** Said that a milestone was passed. */
    MILESTONE_DONE,
    /** Left a milestone out. */
    MILESTONE_SKIPPED,
    /** Planned a placement. */
    PLACEMENT_PLANNED,
    /** Changed what is agreed about a placement. */
    PLACEMENT_CHANGED,
    /** Stopped a placement early. */
    PLACEMENT_STOPPED,
    /** Ticked off a conversation of a placement. */
    PLACEMENT_CONTACT_HELD,
    /** Wrote a learning goal, or gave it other words. */
    LEARNING_GOAL_WRITTEN,
    /** Looked back, as the student, on a learning goal. */
    LEARNING_GOAL_LOOKED_BACK,
    /** Put the student in a team. */
    STUDENT_ADDED,
    /** Enrolled the student at a school or college. */
    STUDENT_ENROLLED;

    /** Whether it is done by right of keeping the list of students, even by somebody who is in the team too. */
    public boolean isKeeping() {
        return this == STUDENT_ADDED || this == STUDENT_ENROLLED;
    }
}
