package nl.bijrijder.visit;

/** What a visit waits for, and whether it is the team leader who can go on. */
enum VisitTurn {
    /** Nobody asked the company yet. */
    ASK(true),
    /** The company did not say yes in time: another day has to be found. */
    DAY(true),
    /** The company has to say yes. */
    COMPANY(false),
    /** The company would rather have another day: the leader says whether that suits. */
    ANSWER(true),
    /** The company's day in class has to be found. */
    CLASS_DAY(true),
    /** The company comes to class. */
    CLASS(false),
    /** The company was in class, and the leader says that everything is prepared. */
    PREPARE(true),
    /** The day of the visit has to come. */
    VISIT(false),
    /** The day is over, and the leader says that the visit took place. */
    HOLD(true),
    /** Everybody looks back, and the leader finishes the visit. */
    LOOK_BACK(true);

    private final boolean leaders;

    VisitTurn(boolean leaders) {
        this.leaders = leaders;
    }

    /** Whether the team leader can go on. */
    public boolean isLeaders() {
        return leaders;
    }

    /** Message key. */
    public String key() {
        return "visit.waits." + name();
    }
}
