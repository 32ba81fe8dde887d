package nl.bijrijder.demo;

import java.util.function.BiConsumer;
import nl.bijrijder.company.HostProfileContent;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.guest.Guest;
import nl.bijrijder.visit.guest.GuestActs;
import nl.bijrijder.visit.guest.GuestAnswers;
import nl.bijrijder.visit.guest.GuestLinks;
import nl.bijrijder.visit.guest.Opinion;
import nl.bijrijder.visit.guest.ProposedTime;

/** What companies say through the link the leader of a visit makes for them; only once, however often it is told. */
sealed interface GuestAct extends Act {

    int NOTHING_BEFORE = -1;

    /** A link of which nothing comes. */
    record SendLink(CompanyVisitId visit, Names.Firm company) implements GuestAct {
        @Override
        public void tell(Scene scene) {
            var links = scene.call(GuestLinks.class);
            var led = scene.call(Visits.class).led(scene.user(), visit);
            if (links.isWithout(led)) {
                links.open(led, company.contact());
            }
        }
    }

    /** The company tells how the visit was. */
    record HearOpinion(CompanyVisitId visit, Names.Firm company, String by, Opinion opinion) implements GuestAct {
        @Override
        public void tell(Scene scene) {
            through(scene, visit, company, (says, guest) -> says.look(guest, NOTHING_BEFORE, opinion, by));
        }
    }

    /** The company tells what it is like to come there. */
    record HearDescription(CompanyVisitId visit, Names.Firm company, String by, HostProfileContent words)
            implements GuestAct {
        @Override
        public void tell(Scene scene) {
            through(scene, visit, company, (says, guest) -> says.describe(guest, NOTHING_BEFORE, words, by));
        }
    }

    /** The company would rather have another moment. */
    record HearOtherMoment(CompanyVisitId visit, Names.Firm company, String by, ProposedTime moment)
            implements GuestAct {
        @Override
        public void tell(Scene scene) {
            through(scene, visit, company, (says, guest) -> says.counter(guest, NOTHING_BEFORE, moment, by));
        }
    }

    private static void through(
            Scene scene, CompanyVisitId visit, Names.Firm company, BiConsumer<GuestAnswers, Guest> says) {
        var led = scene.call(Visits.class).led(scene.user(), visit);
        if (scene.call(GuestActs.class).isSilent(led)) {
            var links = scene.call(GuestLinks.class);
            var secret = links.open(led, company.contact());
            says.accept(scene.call(GuestAnswers.class), links.holder(secret).orElseThrow());
        }
    }
}
