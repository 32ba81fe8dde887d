package nl.bijrijder.people.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** One holiday of one region. It can be removed; the row stays, so that removing twice is no different from once. */
@Entity
class SchoolHoliday {

    static final int MOST_DAYS = 70;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private Region region;

    private String name;

    @Embedded
    private Period period;

    private boolean removed;

    /** For JPA only. */
    protected SchoolHoliday() {}

    private SchoolHoliday(SchoolHolidayId id, HolidayFacts facts) {
        this.id = id.value();
        this.region = facts.region();
        this.name = facts.name();
        this.period = facts.period();
    }

    /**
     * A new holiday.
     *
     * @throws RuleBroken when it would end before it starts
     * @throws RuleBroken when it would last longer than ten weeks, which no holiday does
     */
    static SchoolHoliday of(SchoolHolidayId id, HolidayFacts facts) {
        refuse(facts.period());
        return new SchoolHoliday(id, facts);
    }

    /** Other facts about the same holiday, as read at this version; saying again what is there already is fine. */
    void change(int openedVersion, HolidayFacts facts) {
        if (!facts.equals(facts())) {
            StaleVersion.refuse(openedVersion, version());
            refuse(facts.period());
            region = facts.region();
            name = facts.name();
            period = facts.period();
        }
    }

    /** Removes the holiday, as read at this version; removing it again changes nothing. */
    void remove(int openedVersion) {
        if (!removed) {
            StaleVersion.refuse(openedVersion, version());
            removed = true;
        }
    }

    boolean isRemoved() {
        return removed;
    }

    HolidayRow toRow() {
        return new HolidayRow(new SchoolHolidayId(id), version(), facts());
    }

    private HolidayFacts facts() {
        return new HolidayFacts(region, name, period);
    }

    private int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    private static void refuse(Period period) {
        period.requireOrder("endsOn");
        if (ChronoUnit.DAYS.between(period.startsOn(), Objects.requireNonNull(period.endsOn())) >= MOST_DAYS) {
            throw Rule.broken("endsOn", "people.holiday.tooLong");
        }
    }
}
