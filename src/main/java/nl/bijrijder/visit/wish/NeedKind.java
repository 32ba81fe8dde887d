package nl.bijrijder.visit.wish;

/** What a team can ask its students before a visit. */
public enum NeedKind {
    /** A shoe size. */
    SHOES,
    /** A size of clothes. */
    CLOTHING,
    /** Food a student does not eat. */
    FOOD;

    /** Message key. */
    public String key() {
        return "visit.need.kind." + name();
    }

    /** The field of the form it is asked in. */
    String field() {
        return switch (this) {
            case SHOES -> "shoeSize";
            case CLOTHING -> "clothing";
            case FOOD -> "food";
        };
    }
}
