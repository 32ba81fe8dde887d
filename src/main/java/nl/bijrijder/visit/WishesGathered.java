package nl.bijrijder.visit;

/** Whether a group said what it wants of a visit (DOMAIN §4, step 2); told by the module that asks them. */
public interface WishesGathered {

    /** Whether at least somebody's wishes for this visit are on record. */
    boolean areGathered(CompanyVisitId visit);
}
