package nl.bijrijder.visit.guest;

/** What a mail about a visit is for. */
enum NoticeKind {
    /** The company is asked to pick a day, and to say yes. */
    INVITATION(Calendar.LEAVES),
    /** Day and time are fixed, and the company said yes. */
    CONFIRMATION(Calendar.PUTS_IN),
    /** The leader goes on without the company's yes: the team hears it, the company did not agree to anything. */
    GATE_PASSED(Calendar.PUTS_IN),
    /** What was agreed is not any more; there will be another question. */
    MOVED(Calendar.TAKES_OUT),
    /** Other agreements, same day. */
    CHANGED(Calendar.LEAVES),
    /** Called off. */
    CANCELLATION(Calendar.TAKES_OUT),
    /** The company called it off, and this says that it was heard. */
    CANCELLATION_RECEIVED(Calendar.TAKES_OUT),
    /** Somebody has nothing to do with the visit any more. */
    LEFT(Calendar.TAKES_OUT),
    /** The company would rather have another day: who asked it hears that. */
    COUNTERED(Calendar.LEAVES),
    /** The other day does not suit the school: the company hears that. */
    REFUSED(Calendar.LEAVES),
    /** The company said who comes to class. */
    FACE(Calendar.LEAVES),
    /** The company said that it is somewhere else. */
    ADDRESS(Calendar.LEAVES),
    /** The visit comes near. */
    REMINDER(Calendar.LEAVES),
    /** When and where the company comes to class is fixed. */
    CLASS_AGREED(Calendar.PUTS_IN),
    /** The day in class is not what stands in the calendar any more, or goes on without this reader. */
    CLASS_OFF(Calendar.TAKES_OUT),
    /** The day in class comes near. */
    CLASS_REMINDER(Calendar.LEAVES),
    /** The visit took place: thanks, and how was it? */
    FEEDBACK(Calendar.LEAVES),
    /** Everybody looked back, and it was good. */
    THANKS(Calendar.LEAVES);

    private final Calendar calendar;

    NoticeKind(Calendar calendar) {
        this.calendar = calendar;
    }

    /** What a mail does to the calendar of who gets it. */
    enum Calendar {
        PUTS_IN,
        /** As far as it is there. */
        TAKES_OUT,
        LEAVES
    }

    /** Whether the mail says which visit it is about and no more. */
    boolean isBrief() {
        return switch (this) {
            case MOVED,
                    CANCELLATION,
                    CANCELLATION_RECEIVED,
                    LEFT,
                    COUNTERED,
                    REFUSED,
                    FACE,
                    ADDRESS,
                    CLASS_AGREED,
                    CLASS_OFF,
                    FEEDBACK,
                    THANKS -> true;
            case INVITATION, CONFIRMATION, GATE_PASSED, CHANGED, REMINDER, CLASS_REMINDER -> false;
        };
    }

    /** Whether the mail has nothing to say any more once the visit began. */
    boolean isAboutTheFuture() {
        return switch (this) {
            case CONFIRMATION, GATE_PASSED, MOVED, CHANGED, CLASS_AGREED -> true;
            // who looks for another day writes about it after the first one is over
            case INVITATION, COUNTERED, REFUSED, FACE, ADDRESS -> false;
            case CANCELLATION, CANCELLATION_RECEIVED, LEFT, REMINDER, CLASS_OFF, CLASS_REMINDER, FEEDBACK, THANKS ->
                false;
        };
    }

    /** Whether the mail is about the day in class, which stands in calendars beside the visit. */
    boolean isAboutClass() {
        return this == CLASS_AGREED || this == CLASS_OFF || this == CLASS_REMINDER;
    }

    boolean isReminder() {
        return this == REMINDER || this == CLASS_REMINDER;
    }

    Calendar calendar() {
        return calendar;
    }

    /** Message key, and the beginning of those of its words. */
    String key() {
        return "visit.notice." + name();
    }
}
