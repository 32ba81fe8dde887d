package nl.bijrijder.visit.wish;

/** A topic students are asked about. */
public record WishTopicRow(WishTopicId id, String text) {}
