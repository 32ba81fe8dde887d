package nl.bijrijder.visit;

/** What this person may do with this visit as it stands. */
record VisitPermissions(boolean mayChange, boolean mayConfirm, boolean mayStep, boolean mayCancel) {}
