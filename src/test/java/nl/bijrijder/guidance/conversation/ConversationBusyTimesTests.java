package nl.bijrijder.guidance.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijrijder.calendar.BusyTime;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who holds a conversation is taken up, which is all that others are told. */
@ApplicationTest
class ConversationBusyTimesTests {

    @Autowired
    private ConversationBusyTimes busyTimes;

    @Autowired
    private AppointmentPlanning planning;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private Pages pages;

    private World.Team team;
    private LocalDateTime atTen;

    @BeforeEach
    void aTeam() {
        team = world.team();
        atTen = AppointmentFixture.at(world, 20, 10);
    }

    private List<BusyTime> asked(AccountId who) {
        return world.as(who, user -> busyTimes.of(List.of(team.coach()), List.of(atTen.toLocalDate())));
    }

    @Test
    void aConversationTakesItsMinutes() {
        AppointmentFixture.planned(planning, world, team, atTen);
        assertThat(asked(team.leader())).containsExactly(new BusyTime(team.coach(), atTen, atTen.plusMinutes(30)));
    }

    @Test
    void timesToPickFromKeepNobody() {
        AppointmentFixture.offer(planning, world, team, atTen);
        assertThat(asked(team.leader())).isEmpty();
    }

    @Test
    void ofAnotherTeamNothingIsTold() {
        AppointmentFixture.planned(planning, world, team, atTen);
        assertThat(asked(world.team().leader())).isEmpty();
    }

    @Test
    void warnsAboutAConversationAtTheTimeOfTheVisit() {
        AppointmentFixture.planned(planning, world, team, atTen);
        var form = Outings.typed(team, outings.company(team, "Bakkerij Bosgoed"), atTen.toLocalDate());
        var warned = pages.send(team.leader(), "/team/visits", form);
        assertThat(warned).hasStatus(422);
        assertThat(Pages.html(warned).select(".visit-clashes li").eachText())
                .anyMatch(line -> line.contains("al bezet op die tijd") && line.contains("Coen"));
        form.put("plan.timing.startsAt", "10:30");
        assertThat(Pages.html(pages.send(team.leader(), "/team/visits", form))
                        .select(".visit-clashes li")
                        .eachText())
                .as("the conversation is over by then")
                .noneMatch(line -> line.contains("al bezet"));
        form.put("plan.timing.day", atTen.toLocalDate().plusDays(7).toString());
        form.put("plan.classVisit.on", atTen.toLocalDate().toString());
        form.put("plan.classVisit.startsAt", "10:15");
        form.put("plan.classVisit.endsAt", "11:00");
        assertThat(Pages.html(pages.send(team.leader(), "/team/visits", form))
                        .select(".visit-clashes li")
                        .eachText())
                .as("while the company is in class")
                .anyMatch(line -> line.contains("al bezet") && line.contains("Coen"));
        form.put("plan.timing.day", atTen.toLocalDate().toString());
        form.put("plan.timing.startsAt", "13:00");
        form.put("plan.timing.endsAt", "15:00");
        assertThat(Pages.html(pages.send(team.leader(), "/team/visits", form))
                        .select(".visit-clashes li")
                        .eachText())
                .as("in class in the morning, the visit in the afternoon")
                .anyMatch(line -> line.contains("al bezet") && line.contains("Coen"));
    }

    @Test
    void warnsOfAConversationWhenTheConfirmationIsRecorded() {
        AppointmentFixture.planned(planning, world, team, atTen);
        var form = Outings.typed(team, outings.company(team, "Bakkerij Bosgoed"), atTen.toLocalDate());
        for (var day : List.of("plan.timing.day", "plan.timing.startsAt", "plan.timing.endsAt")) {
            form.put(day, "");
        }
        form.put("proposed.first", atTen.toLocalDate().toString());
        var planned = pages.send(team.leader(), "/team/visits", form);
        if (planned.getResponse().getStatus() == 422) { // the day may be in a weekend or a holiday
            form.put(
                    "clashesSeen",
                    Pages.html(planned).select("input[name=clashesSeen]").val());
            assertThat(pages.send(team.leader(), "/team/visits", form)).hasStatus(302);
        }
        var place = "/team/visits/" + form.get("id") + "/confirmation";
        var yes = new HashMap<>(Map.of(
                "timing.day", atTen.toLocalDate().toString(),
                "timing.startsAt", "09:30",
                "timing.endsAt", "11:00",
                "confirmedBy", "Marieke",
                "confirmedOn", world.today().toString()));
        var warned = pages.send(team.leader(), place, yes);
        assertThat(warned).hasStatus(422);
        assertThat(Pages.html(warned).select(".visit-clashes li").eachText())
                .singleElement()
                .asString()
                .contains("al bezet op die tijd", "Coen");
        yes.put(
                "clashesSeen",
                Pages.html(warned).select("input[name=clashesSeen]").val());
        assertThat(pages.send(team.leader(), place, yes)).hasStatus(302);
    }
}
