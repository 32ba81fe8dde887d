package nl.bijrijder.demo;

import static nl.bijrijder.demo.CastMember.INGRID;
import static nl.bijrijder.demo.CastMember.KARIM;
import static nl.bijrijder.demo.CastMember.NOOR;
import static nl.bijrijder.demo.CastMember.SANNE;
import static nl.bijrijder.demo.CastMember.TOM;
import static nl.bijrijder.demo.CastMember.YUSUF;

import nl.bijrijder.privacy.AccessRecord;
import nl.bijrijder.shared.TeamId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 7: who looked into a file these weeks, or took it along on paper. What people changed is on record by itself. */
@Component
@Order(70)
@OnlyInDemoWorld
class LooksChapter implements Chapter {

    private final Story story;
    private final AccessRecord record;

    LooksChapter(Story story, AccessRecord record) {
        this.story = story;
        this.record = record;
    }

    @Override
    public void tell() {
        look(SANNE, NOOR, Story.CARE, 12);
        look(INGRID, NOOR, Story.CARE, 9);
        look(KARIM, NOOR, Story.CARE, 5);
        look(SANNE, NOOR, Story.CARE, 6);
        take(INGRID, NOOR, Story.CARE, 9);
        look(TOM, YUSUF, Story.TECH, 3);
    }

    private void take(String reader, String student, TeamId team, int daysAgo) {
        story.tell(story.today().minusDays(daysAgo), reader, user -> record.taken(user, Story.student(student), team));
    }

    private void look(String reader, String student, TeamId team, int daysAgo) {
        story.tell(story.today().minusDays(daysAgo), reader, user -> record.read(user, Story.student(student), team));
    }
}
