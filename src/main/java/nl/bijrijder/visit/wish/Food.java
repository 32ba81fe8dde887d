package nl.bijrijder.visit.wish;

/** What somebody eats or does not eat; a closed list, so that free words about the health of somebody under age travel nowhere. */
public enum Food {
    /** Everything. */
    EVERYTHING,
    VEGETARIAN,
    VEGAN,
    HALAL,
    KOSHER,
    NO_PORK,
    NO_GLUTEN,
    NO_LACTOSE,
    NO_NUTS,
    /** Something that is not in the list: a teacher asks. */
    TALK;

    /** Message key. */
    public String key() {
        return "visit.need.food." + name();
    }
}
