package nl.bijrijder.demo;

import java.util.Set;
import nl.bijrijder.career.CareerEntryId;
import nl.bijrijder.career.Mood;
import nl.bijrijder.career.OnRoute;
import nl.bijrijder.guidance.conversation.Agenda;
import nl.bijrijder.guidance.conversation.AgendaEntry;
import nl.bijrijder.guidance.conversation.AgendaStatus;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.after.LookBack;
import nl.bijrijder.visit.after.ReflectionSummary;
import nl.bijrijder.visit.after.Reflections;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 5, afterwards: students look back on visits. For Noor one thread is whole, from wish to step; for others half of it. */
@Component
@Order(55)
@OnlyInDemoWorld
class ReflectionChapter implements Chapter {

    private final Story story;
    private final Reflections reflections;
    private final DemoPhotos photos;
    private final Agenda agenda;

    ReflectionChapter(Story story, Reflections reflections, Agenda agenda, DemoPhotos photos) {
        this.story = story;
        this.reflections = reflections;
        this.photos = photos;
        this.agenda = agenda;
    }

    @Override
    public void tell() {
        var linde = visit("Een ochtend bij de ouderen");
        lookBack(34, CastMember.NOOR, linde, Mood.TENSE, """
                Een mevrouw ging huilen en ik wist niet wat ik moest doen. Ik heb haar hand vastgepakt. Later zei de zuster dat dat \
                precies goed was. Ik kan rustig blijven als het moeilijk wordt.""", "Ik vraag of ik een hele dag mag komen", true);
        talked(30, CastMember.SANNE, CastMember.NOOR, linde);
        var others = WishScenes.groupWithoutDaan(11);
        lookBack(
                33,
                others.get(1),
                linde,
                Mood.HAPPY,
                "Een meneer vertelde over vroeger. Ik vond het jammer dat we weg moesten.",
                null,
                false);
        lookBack(33, others.get(2), linde, Mood.CALM, "Het rook er anders dan ik dacht. Praten ging wel.", null, false);
        lookBack(
                32,
                others.get(3),
                linde,
                Mood.PROUD,
                "Ik heb een rolstoel geduwd, ook over de drempel.",
                "Ik vraag mijn oom naar zijn werk",
                false);

        var pippeloentje = visit("Spelen en lezen met peuters");
        var toddlers = WishScenes.groupWithoutDaan(9);
        lookBack(6, toddlers.get(1), pippeloentje, Mood.PROUD, "Ze bleven zitten tot het boek uit was.", null, true);
        lookBack(5, toddlers.get(2), pippeloentje, Mood.HARD, "Zoveel lawaai, dat is niks voor mij.", null, false);

        var horst = visit("Een dag mee met de monteur");
        lookBack(30, CastMember.YUSUF, horst, Mood.HAPPY, "Ik mocht zelf een groepenkast openmaken.", null, false);
    }

    private static CompanyVisitId visit(String title) {
        return new CompanyVisitId(Story.id("visit " + title));
    }

    private void lookBack(
            int daysAgo,
            String student,
            CompanyVisitId visit,
            Mood mood,
            String words,
            @Nullable String followUp,
            boolean talk) {
        var day = story.today().minusDays(daysAgo);
        var entry = new CareerEntryId(Story.id("reflection " + student + " " + visit));
        var onRoute = followUp != null && talk ? new OnRoute(day.plusDays(14)) : null;
        var command = new LookBack(entry, mood, words, Set.of(Lens.WORK_EXPLORATION), followUp, onRoute, talk);
        story.tell(day, student, user -> {
            reflections.lookBack(user, visit, command);
            if (mood == Mood.PROUD) {
                photos.beside(user, entry, "Wat ik daar zag");
            }
        });
    }

    /** They talked about it, and the coach ticked it off. */
    private void talked(int daysAgo, String coach, String student, CompanyVisitId visit) {
        story.tell(
                story.today().minusDays(daysAgo),
                coach,
                user -> reflections.ofStudent(user, Story.student(student)).stream()
                        .filter(one -> one.visit().equals(visit))
                        .map(ReflectionSummary::talk)
                        .filter(item -> item != null && item.status() == AgendaStatus.OPEN)
                        .map(AgendaEntry::id)
                        .forEach(item -> agenda.discussed(user, item)));
    }
}
