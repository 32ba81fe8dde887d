package nl.bijrijder.guidance.note;

/**
 * People who may read something for the same reason.
 *
 * @param reason why they may
 * @param names how they are called, one after the other
 */
record ReaderGroup(AccessReason reason, String names) {}
