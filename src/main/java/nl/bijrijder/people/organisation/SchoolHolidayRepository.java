package nl.bijrijder.people.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds school holidays; what was removed is found by its id only. */
interface SchoolHolidayRepository extends Repository<SchoolHoliday, UUID> {

    SchoolHoliday saveAndFlush(SchoolHoliday holiday);

    Optional<SchoolHoliday> findById(UUID id);

    boolean existsById(UUID id);

    @Query("""
            select h from SchoolHoliday h
            where not h.removed and h.period.startsOn between :first and :last
            order by h.period.startsOn, h.region, h.id""")
    List<SchoolHoliday> findStarting(LocalDate first, LocalDate last);

    @Query("select h from SchoolHoliday h where not h.removed and h.period.endsOn >= :day")
    List<SchoolHoliday> findEndingFrom(LocalDate day);

    @Query("select distinct h.period.startsOn from SchoolHoliday h where not h.removed")
    List<LocalDate> findFirstDays();
}
