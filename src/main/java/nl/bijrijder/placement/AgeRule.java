package nl.bijrijder.placement;

/** What the law says about the work of somebody so young (DOMAIN §4): shown where a placement is planned, never a block. */
enum AgeRule {
    /** Under 16: light work only, and nothing hazardous. */
    LIGHT_WORK,
    /** Under 18: nothing hazardous. */
    NO_HAZARD,
    /** From 18: no rule for the age. */
    NONE;

    private static final int HAZARD_FROM = 18;
    private static final int ALL_WORK_FROM = 16;

    /**
     * The rule for somebody of this age.
     *
     * @param age in whole years on the first day
     */
    public static AgeRule at(int age) {
        if (age >= HAZARD_FROM) {
            return NONE;
        }
        return age >= ALL_WORK_FROM ? NO_HAZARD : LIGHT_WORK;
    }
}
