package nl.bijrijder.visit.wish;

import java.util.List;

/**
 * How many want what about one topic, as everybody may know it: a "rather not" that fewer than three share is nought, as if
 * nobody said it (DOMAIN §4).
 */
record TopicCount(String topic, int wantToSee, int wantToDo, int ratherNot) {

    /** The number of students who have to share a "rather not" before anybody but the team hears of it. */
    public static final int ENOUGH = 3;

    public TopicCount {
        if (ratherNot < ENOUGH) {
            ratherNot = 0;
        }
    }

    static TopicCount of(WishTopic topic, List<WishAnswer> given) {
        return new TopicCount(
                topic.text(),
                count(topic, given, WishKind.WANT_TO_SEE),
                count(topic, given, WishKind.WANT_TO_DO),
                count(topic, given, WishKind.RATHER_NOT));
    }

    private static int count(WishTopic topic, List<WishAnswer> given, WishKind kind) {
        return (int) given.stream()
                .filter(answer -> answer.content().wishes().get(topic.id()) == kind)
                .count();
    }

    /** Whether anybody outside the team may hear that some would rather not. */
    public boolean tellsRatherNot() {
        return ratherNot > 0;
    }
}
