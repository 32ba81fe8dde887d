package nl.bijrijder.demo;

import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.PlanNextStep;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.TeamId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 3, further on: what students do next, thought up by themselves, their coach or the team; one is late. */
@Component
@Order(31)
@OnlyInDemoWorld
class NextStepChapter implements Chapter {

    private static final List<String> CARE = List.of(
            "Vraag aan drie mensen wat zij aan jou goed vinden",
            "Kijk welke stageplek je wilt en bel er één",
            "Maak je cv af en stuur het naar je coach");
    private static final List<String> TECH = List.of(
            "Vraag je oom of je een dag mee mag naar zijn werk",
            "Schrijf op wat je leuk vond aan het installatiebedrijf",
            "Haal je VCA-boekje op en lees hoofdstuk 1");

    private final Story story;
    private final NextSteps steps;

    NextStepChapter(Story story, NextSteps steps) {
        this.story = story;
        this.steps = steps;
    }

    @Override
    public void tell() {
        var today = story.today();
        step(
                CastMember.SANNE,
                CastMember.NOOR,
                today.minusDays(9),
                "Bel Zorgcentrum De Linde en vraag of je een dag mee mag lopen",
                today.plusDays(3),
                Initiative.COACH);
        step(
                CastMember.NOOR,
                CastMember.NOOR,
                today.minusDays(5),
                "Ik vraag mijn tante hoe zij verzorgende is geworden",
                today.plusDays(10),
                Initiative.STUDENT);
        done(
                CastMember.NOOR,
                step(
                        CastMember.SANNE,
                        CastMember.NOOR,
                        today.minusDays(30),
                        "Kies twee foto's van je stage en zet erbij wat je deed",
                        today.minusDays(20),
                        Initiative.COACH),
                today.minusDays(22));
        step(
                CastMember.SANNE,
                CastMember.DAAN,
                today.minusDays(3),
                "Schrijf op waar jij blij van wordt: drie dingen",
                today.plusDays(1),
                Initiative.COACH);
        step(
                CastMember.KARIM,
                CastMember.MILA,
                today.minusDays(20),
                "Lever je stageovereenkomst in bij Karim",
                today.minusDays(4),
                Initiative.TEAM);
        step(
                CastMember.MILA,
                CastMember.MILA,
                today.minusDays(6),
                "Ik oefen mijn verhaal voor het gesprek met Pippeloentje",
                today.plusDays(6),
                Initiative.STUDENT);
        step(
                CastMember.TOM,
                CastMember.YUSUF,
                today.minusDays(8),
                "Vraag Ter Horst welke veiligheidsschoenen je nodig hebt",
                today.plusDays(5),
                Initiative.COACH);
        classmates(Story.CARE, CastMember.SANNE, CARE);
        classmates(Story.TECH, CastMember.TOM, TECH);
    }

    /** Two in three classmates have a step; of some the day has passed. */
    private void classmates(TeamId team, String coach, List<String> texts) {
        var today = story.today();
        var pupils = StudentsChapter.classmates(team);
        for (var index = 0; index < pupils.size(); index++) {
            if (index % 3 != 2) {
                var due = today.plusDays(3L * index - 8);
                step(
                        coach,
                        pupils.get(index).email(),
                        today.minusDays(12),
                        texts.get(index % texts.size()),
                        due,
                        Initiative.COACH);
            }
        }
    }

    private NextStepId step(
            String planner, String student, LocalDate day, String text, LocalDate dueOn, Initiative initiative) {
        var id = new NextStepId(Story.id("step " + student + " " + text));
        return story.on(
                day,
                planner,
                user -> steps.plan(user, new PlanNextStep(id, Story.student(student), text, dueOn, initiative)));
    }

    private void done(String student, NextStepId id, LocalDate day) {
        story.tell(day, student, user -> steps.done(user, id));
    }
}
