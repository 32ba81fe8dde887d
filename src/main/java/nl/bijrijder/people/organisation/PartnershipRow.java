package nl.bijrijder.people.organisation;

import java.util.List;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;

/**
 * What a manager sees of a partnership.
 *
 * @param members names of its organisations
 */
record PartnershipRow(PartnershipId id, int version, String name, Period period, boolean over, List<String> members) {}
