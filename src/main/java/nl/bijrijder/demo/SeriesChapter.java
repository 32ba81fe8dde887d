package nl.bijrijder.demo;

import java.util.List;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.SeriesPlanning;
import nl.bijrijder.visit.Visits;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 5c: the afternoon at the veterinary clinic is planned twice, a week apart. */
@Component
@Order(58)
@OnlyInDemoWorld
class SeriesChapter implements Chapter {

    private final Story story;
    private final SeriesPlanning serieses;
    private final Visits visits;

    SeriesChapter(Story story, SeriesPlanning serieses, Visits visits) {
        this.story = story;
        this.serieses = serieses;
        this.visits = visits;
    }

    @Override
    public void tell() {
        var clinic = new CompanyVisitId(Story.id("visit Een middag in de dierenkliniek"));
        story.tell(story.today().minusDays(2), CastMember.INGRID, user -> {
            var first = visits.find(user, clinic).day();
            if (first != null) {
                serieses.plan(user, clinic, Story.id("series of the clinic"), List.of(first.plusWeeks(1)));
            }
        });
    }
}
