package nl.bijrijder.demo;

import static nl.bijrijder.demo.CastMember.KARIM;
import static nl.bijrijder.demo.CastMember.MILA;
import static nl.bijrijder.demo.CastMember.NOOR;
import static nl.bijrijder.demo.CastMember.SANNE;

import nl.bijrijder.guidance.agreement.AgreementSummary;
import nl.bijrijder.guidance.agreement.Agreements;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 4, further on: some of what was agreed in the notes was kept; the rest is open, and one promise is late. */
@Component
@Order(41)
@OnlyInDemoWorld
class AgreementChapter implements Chapter {

    private final Story story;
    private final Agreements agreements;

    AgreementChapter(Story story, Agreements agreements) {
        this.story = story;
        this.agreements = agreements;
    }

    @Override
    public void tell() {
        kept(SANNE, NOOR, "We spreken elkaar", 75);
        kept(SANNE, NOOR, "Sanne vraagt een meeloopdag aan", 41);
        kept(KARIM, MILA, "Elke twee weken", 60);
        kept(MILA, MILA, "Na vijf minuten zoeken", 30);
    }

    private void kept(String by, String student, String start, int daysAgo) {
        story.tell(
                story.today().minusDays(daysAgo),
                by,
                user -> agreements.ofStudent(user, Story.student(student)).stream()
                        .filter(agreement -> agreement.text().startsWith(start))
                        .map(AgreementSummary::id)
                        .forEach(id -> agreements.done(user, id)));
    }
}
