package nl.bijrijder.notice;

/** What a mail about a visit is for. */
enum NoticeKind {
    /** The company is asked to pick a day, and to say yes. */
    INVITATION,
    /** Day and time are fixed. */
    CONFIRMATION,
    /** What was agreed is not any more; there will be another question. */
    MOVED,
    /** Other agreements, same day. */
    CHANGED,
    /** Called off. */
    CANCELLATION,
    /** The visit comes near. */
    REMINDER,
    /** The day in class comes near. */
    CLASS_REMINDER,
    /** It is over, and it was good. */
    THANKS;

    /** Message key, and the beginning of those of its words. */
    String key() {
        return "notice." + name();
    }
}
