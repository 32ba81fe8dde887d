package nl.bijrijder.visit.wish;

/**
 * How many need the same.
 *
 * @param value the size, or the name of a {@link Food}
 */
record NeedCount(NeedKind kind, String value, int number) {

    /** Message key of what it is, in the words the company reads; a size goes into it. */
    public String key() {
        return kind == NeedKind.FOOD ? "visit.need.told.FOOD." + value : "visit.need.told." + kind;
    }
}
