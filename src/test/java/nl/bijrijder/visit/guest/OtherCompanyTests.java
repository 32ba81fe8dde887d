package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitPlanning;
import nl.bijrijder.visit.wish.PromiseId;
import nl.bijrijder.visit.wish.Promises;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** When a visit goes to another company, what the first one said of itself is for nobody there to read, nor to be held to. */
@ApplicationTest
class OtherCompanyTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private VisitPlanning planning;

    @Autowired
    private Promises promises;

    @Autowired
    private BehindTheScenes behind;

    private GuestFixture guest;

    @BeforeEach
    void aCompanyThatSaidALot() {
        guest = new GuestFixture(beans);
        guest.send("/counter", guest.counter(30, "Liever dan"));
        guest.send("/class", Map.of("version", "-1", "name", "Samira", "by", "Marieke"));
        promises.takeOn(new Witness(guest.visit()), PromiseId.random(), "Iedereen bakt een brood", "Marieke");
        assertThat(said()).containsExactly(1, 1, 1);
    }

    @Test
    void theOtherCompanyStartsWithAnEmptyPage() {
        change(guest.summary().plan().title(), outings.company(guest.team(), "Ter Horst"));
        assertThat(said()).containsExactly(0, 0, 0);
    }

    @Test
    void anotherTitleTakesNothingAway() {
        change("Kijken en proeven", guest.company());
        assertThat(said()).containsExactly(1, 1, 1);
    }

    private void change(String title, CompanyId company) {
        var plan = guest.summary().plan();
        var changed = new VisitPlan(
                title,
                plan.purpose(),
                company,
                null,
                plan.group(),
                plan.timing(),
                plan.proposals(),
                plan.agreements(),
                plan.supervisors());
        world.<@Nullable Object>as(guest.team().leader(), user -> {
            planning.change(user, guest.visit(), guest.summary().version(), changed, null);
            return null;
        });
    }

    /** How many counters, faces and promises. */
    private List<Integer> said() {
        return Stream.of("counter_proposal", "class_guest", "promise")
                .map(table -> behind.jdbc()
                        .sql("select count(*) from " + table + " where visit_id = ?")
                        .param(guest.visit().value())
                        .query(Integer.class)
                        .single())
                .toList();
    }
}
