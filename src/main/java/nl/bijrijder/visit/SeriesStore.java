package nl.bijrijder.visit;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of which visits belong together. Nothing in it is about a student. */
@Component
class SeriesStore {

    private final JdbcClient jdbc;

    SeriesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All visits of the series this one is in, itself included; none when it stands alone. */
    List<CompanyVisitId> with(CompanyVisitId visit) {
        return jdbc.sql("""
                        select other.visit_id from visit_series one
                        join visit_series other on other.series_id = one.series_id where one.visit_id = ?""").param(visit.value()).query(UUID.class).list().stream()
                .map(CompanyVisitId::new)
                .toList();
    }

    /** Puts a visit in the series of another one, which begins one when it stands alone. Doing so again changes nothing. */
    void join(CompanyVisitId first, CompanyVisitId visit) {
        add(first, first);
        add(first, visit);
    }

    private void add(CompanyVisitId first, CompanyVisitId visit) {
        jdbc.sql("""
                        insert into visit_series (visit_id, series_id)
                        values (:visit, coalesce((select series_id from visit_series where visit_id = :first), :first))
                        on conflict do nothing""")
                .param("visit", visit.value())
                .param("first", first.value())
                .update();
    }
}
