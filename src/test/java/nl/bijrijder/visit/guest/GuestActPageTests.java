package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.platform.photo.PhotoFixture;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitTiming;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What {@link GuestPolicy} says is what happens: everything a company can send, at every status, through every link. */
@ApplicationTest
class GuestActPageTests {

    private static final Set<VisitStatus> AHEAD =
            EnumSet.of(VisitStatus.PLANNING, VisitStatus.AGREED, VisitStatus.PREPARED);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BehindTheScenes behind;

    private GuestFixture guest;

    @BeforeEach
    void aVisitWithALink() {
        guest = new GuestFixture(beans);
        guest.turnTo(VisitTiming.OPEN, List.of(guest.day(20)));
    }

    /** What a company can do, and at which status. */
    private enum Act {
        CONFIRM("/confirmation", EnumSet.of(VisitStatus.PLANNING)),
        COUNTER("/counter", AHEAD),
        CANCEL("/cancellation", AHEAD),
        INTRODUCE("/class", AHEAD),
        SHOW("/class/photo", AHEAD),
        HIDE("/class/photo", EnumSet.allOf(VisitStatus.class)),
        DESCRIBE("/profile", EnumSet.allOf(VisitStatus.class)),
        LOCATE("/address", EnumSet.allOf(VisitStatus.class)),
        PROMISE("/promises", AHEAD),
        LOOK_BACK("/feedback", EnumSet.of(VisitStatus.HELD, VisitStatus.CLOSED));

        private final String place;
        private final Set<VisitStatus> at;

        Act(String place, Set<VisitStatus> at) {
            this.place = place;
            this.at = at;
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOpenLinkDoesWhatFitsTheStatusAndNothingElse(VisitStatus status) {
        for (var act : Act.values()) {
            prepare(status, 20, act);
            var acts = guest.acts();
            var before = guest.digest();
            var answer = send(act);
            if (act.at.contains(status)) {
                assertThat(answer).as("%s %s", status, act).hasStatus(302);
                assertThat(guest.acts()).as("%s %s", status, act).isEqualTo(acts + 1);
            } else {
                assertThat(answer.getResponse().getStatus())
                        .as("%s %s", status, act)
                        .isIn(409, 422);
                assertThat(guest.digest()).as("%s %s", status, act).isEqualTo(before);
            }
        }
    }

    @Test
    void aLinkThatOpensNothingDoesNothingAtAnyStatus() {
        for (var isExpired : List.of(true, false)) {
            guest.take(guest.open(guest.visit()));
            if (isExpired) {
                behind.jdbc()
                        .sql("update guest_link set made_at = made_at - interval '300 days' where visit_id = ?")
                        .param(guest.visit().value())
                        .update();
            } else {
                guest.revoke();
            }
            for (var status : VisitStatus.values()) {
                prepare(status, isExpired ? -100 : 20, Act.HIDE);
                var before = guest.digest();
                for (var act : Act.values()) {
                    assertThat(send(act))
                            .as("expired %s %s %s", isExpired, status, act)
                            .hasStatus(404);
                }
                assertThat(guest.digest())
                        .as("expired %s %s", isExpired, status)
                        .isEqualTo(before);
            }
        }
    }

    /** Nothing was said yet, but what the act needs. */
    private void prepare(VisitStatus status, int fromToday, Act act) {
        for (var table : Set.of("counter_proposal", "visit_feedback", "promise")) {
            behind.jdbc()
                    .sql("delete from " + table + " where visit_id = ?")
                    .param(guest.visit().value())
                    .update();
        }
        for (var table : Set.of("host_profile", "company_face")) {
            behind.jdbc()
                    .sql("delete from " + table + " where company_id = ?")
                    .param(guest.company().value())
                    .update();
        }
        if (act == Act.SHOW || act == Act.HIDE) {
            behind.jdbc()
                    .sql("""
                            with known as (
                                insert into company_face (id, version, company_id, turn, name, said_by, side, said_at)
                                values (gen_random_uuid(), 0, ?, 0, 'Samira', 'Henk', 'COMPANY', app_now()) returning id)
                            insert into class_guest (visit_id, version, face_id) select ?, 0, id from known""")
                    .params(guest.company().value(), guest.visit().value())
                    .update();
        }
        if (act == Act.HIDE) {
            behind.jdbc()
                    .sql("insert into face_photo (face_id, picture, width, height, added_at)"
                            + " select face_id, ?, 9, 9, app_now() from class_guest where visit_id = ?")
                    .params(PhotoFixture.jpeg(9, 9), guest.visit().value())
                    .update();
        }
        guest.become(status, fromToday);
    }

    private MvcTestResult send(Act act) {
        if (act == Act.SHOW) {
            return guest.photo(PhotoFixture.jpeg(90, 90), "Marieke");
        }
        var fields = new HashMap<String, String>(
                switch (act) {
                    case CONFIRM -> Map.of("version", guest.version());
                    case COUNTER -> guest.counter(30, "Rustiger");
                    case CANCEL -> Map.of("version", guest.version(), "reason", "De oven is stuk");
                    case INTRODUCE -> Map.of("version", "-1", "name", "Samira");
                    case DESCRIBE -> Map.of("version", "-1", "words.parking", "Achter de bakkerij");
                    case LOCATE ->
                        Map.of(
                                "version",
                                guest.companyVersion(),
                                "street",
                                "Molenweg " + UUID.randomUUID(),
                                "town",
                                "Veerdam");
                    case PROMISE -> Map.of("id", UUID.randomUUID().toString(), "text", "Iedereen kneedt zelf");
                    case LOOK_BACK -> Map.of("version", "-1", "went", "GOOD", "prepared", "YES", "again", "YES");
                    case SHOW, HIDE -> Map.of("remove", "true");
                });
        fields.put("by", "Marieke");
        return guest.send(act.place, fields);
    }
}
