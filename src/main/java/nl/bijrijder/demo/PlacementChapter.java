package nl.bijrijder.demo;

import java.time.LocalDate;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.placement.ContactKind;
import nl.bijrijder.placement.GoalOutcome;
import nl.bijrijder.placement.LearningGoalId;
import nl.bijrijder.placement.LearningGoals;
import nl.bijrijder.placement.PlacementContacts;
import nl.bijrijder.placement.PlacementId;
import nl.bijrijder.placement.PlacementPlan;
import nl.bijrijder.placement.PlacementSummary;
import nl.bijrijder.placement.Placements;
import nl.bijrijder.placement.PlanPlacement;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Chapter 6: placements. Mila is halfway and the conversation about it waits, Noor begins soon, Chloë looked back, and
 * Yusuf's ended early.
 */
@Component
@Order(60)
@OnlyInDemoWorld
class PlacementChapter implements Chapter {

    private final Story story;
    private final Placements placements;
    private final PlacementContacts contacts;
    private final LearningGoals goals;

    PlacementChapter(Story story, Placements placements, PlacementContacts contacts, LearningGoals goals) {
        this.story = story;
        this.placements = placements;
        this.contacts = contacts;
        this.goals = goals;
    }

    @Override
    public void tell() {
        milaIsHalfway();
        noorBeginsSoon();
        chloeLookedBack();
        yusufStopped();
    }

    private void milaIsHalfway() {
        var today = story.today();
        var first = today.minusWeeks(7);
        var id = plan(
                CastMember.KARIM,
                CastMember.MILA,
                first.minusDays(9),
                "De Linde",
                first,
                today.plusWeeks(6),
                16,
                "Bewoners helpen bij het eten en activiteiten begeleiden");
        goal(CastMember.MILA, CastMember.MILA, id, first, "Ik wil leren praten met mensen die veel vergeten");
        goal(CastMember.MILA, CastMember.MILA, id, first.plusDays(6), "Ik durf zelf om hulp te vragen als het druk is");
        goal(CastMember.KARIM, CastMember.MILA, id, first.plusDays(8), "Leren hoe je een bewoner veilig helpt opstaan");
        talked(CastMember.KARIM, CastMember.MILA, id, ContactKind.BEGIN);
    }

    private void noorBeginsSoon() {
        var first = story.today().plusWeeks(3);
        var id = plan(
                CastMember.SANNE,
                CastMember.NOOR,
                story.today().minusDays(2),
                "Pippeloentje",
                first,
                first.plusWeeks(4),
                8,
                "Spelen en voorlezen met peuters");
        goal(
                CastMember.NOOR,
                CastMember.NOOR,
                id,
                story.today().minusDays(1),
                "Ik wil leren voorlezen aan een groepje");
        goal(
                CastMember.SANNE,
                CastMember.NOOR,
                id,
                story.today().minusDays(1),
                "Een peuter troosten die verdriet heeft");
    }

    private void chloeLookedBack() {
        var chloe = StudentsChapter.classmates(Story.CARE).get(2).email();
        var last = story.today().minusWeeks(5);
        var first = last.minusWeeks(10);
        var id = plan(
                CastMember.KARIM,
                chloe,
                first.minusDays(12),
                "De Steiger",
                first,
                last,
                null,
                "Helpen in de bediening en de keuken");
        var serve = goal(chloe, chloe, id, first.plusDays(1), "Ik wil drie borden tegelijk kunnen dragen");
        var guests = goal(chloe, chloe, id, first.plusDays(1), "Ik durf gasten aan te spreken");
        for (var kind : ContactKind.values()) {
            talked(CastMember.KARIM, chloe, id, kind);
        }
        lookBack(chloe, serve, last, GoalOutcome.REACHED, "Fenna liet me het tien keer oefenen. Nu gaat het vanzelf.");
        lookBack(
                chloe,
                guests,
                last,
                GoalOutcome.PARTLY,
                "Bij vaste gasten wel, bij nieuwe gasten vind ik het nog eng.");
    }

    private void yusufStopped() {
        var today = story.today();
        var first = today.minusWeeks(6);
        var id = plan(
                CastMember.TOM,
                CastMember.YUSUF,
                first.minusDays(5),
                "Van Dijk",
                first,
                today.plusWeeks(4),
                12,
                "Banden wisselen en helpen bij kleine beurten");
        goal(CastMember.YUSUF, CastMember.YUSUF, id, first, "Ik wil zelf een band kunnen wisselen");
        talked(CastMember.TOM, CastMember.YUSUF, id, ContactKind.BEGIN);
        story.tell(
                today.minusWeeks(2),
                CastMember.TOM,
                tom -> placements.stop(
                        tom,
                        Story.student(CastMember.YUSUF),
                        id,
                        today.minusWeeks(2),
                        "De garage heeft het zo druk dat niemand Yusuf kan begeleiden. Yusuf zoekt samen met Tom iets nieuws."));
    }

    private PlacementId plan(
            String planner,
            String student,
            LocalDate day,
            String company,
            LocalDate first,
            LocalDate last,
            @Nullable Integer hours,
            String work) {
        var id = new PlacementId(Story.id("placement " + student));
        var plan = new PlacementPlan(
                new CompanyId(Story.id("company " + company)),
                new ContactId(Story.id("contact " + company)),
                first,
                last,
                hours,
                work);
        return story.on(
                day, planner, user -> placements.plan(user, new PlanPlacement(id, Story.student(student), plan)));
    }

    private LearningGoalId goal(String writer, String student, PlacementId placement, LocalDate day, String text) {
        var id = new LearningGoalId(Story.id("goal " + student + " " + text));
        return story.on(day, writer, user -> goals.write(user, Story.student(student), placement, id, text));
    }

    /** On the day that was proposed. */
    private void talked(String who, String student, PlacementId placement, ContactKind kind) {
        var talk = story.on(story.today(), who, user -> find(user, student, placement).contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .findFirst()
                .orElseThrow());
        story.tell(
                talk.plannedOn(),
                who,
                user -> contacts.hold(user, Story.student(student), talk.id(), talk.plannedOn()));
    }

    private PlacementSummary find(CurrentUser user, String student, PlacementId placement) {
        return placements.find(user, Story.student(student), placement);
    }

    private void lookBack(String student, LearningGoalId goal, LocalDate day, GoalOutcome outcome, String words) {
        story.tell(day, student, user -> goals.lookBack(user, goal, 0, outcome, words));
    }
}
