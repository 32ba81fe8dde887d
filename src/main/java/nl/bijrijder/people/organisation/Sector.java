package nl.bijrijder.people.organisation;

/** The part of Dutch education an organisation belongs to. */
public enum Sector {
    /** Secondary education: a vmbo school. */
    VO,
    /** Vocational education: an mbo college. */
    MBO
}
