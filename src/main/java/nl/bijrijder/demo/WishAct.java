package nl.bijrijder.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.wish.BriefPreview;
import nl.bijrijder.visit.wish.ClassBriefs;
import nl.bijrijder.visit.wish.NeedContent;
import nl.bijrijder.visit.wish.NeedKind;
import nl.bijrijder.visit.wish.Needs;
import nl.bijrijder.visit.wish.PromiseId;
import nl.bijrijder.visit.wish.PromiseOutcome;
import nl.bijrijder.visit.wish.Promises;
import nl.bijrijder.visit.wish.WishContent;
import nl.bijrijder.visit.wish.WishKind;
import nl.bijrijder.visit.wish.WishRounds;
import nl.bijrijder.visit.wish.WishTopicId;
import nl.bijrijder.visit.wish.Wishes;
import org.jspecify.annotations.Nullable;

/** What the class wants of a visit and needs on it, and what becomes of that. */
sealed interface WishAct extends Act {

    /** Asks the class about these topics. */
    record AskWishes(CompanyVisitId visit, List<String> topics) implements WishAct {
        @Override
        public void tell(Scene scene) {
            scene.call(WishRounds.class).open(scene.user(), visit, topics);
        }
    }

    /**
     * Answers as a student; a topic that is named nowhere is left open.
     *
     * @param words own words, by what they are about
     */
    record SayWishes(
            CompanyVisitId visit,
            List<String> wantToSee,
            List<String> wantToDo,
            List<String> ratherNot,
            Map<WishKind, String> words)
            implements WishAct {
        @Override
        public void tell(Scene scene) {
            var wishes = scene.call(Wishes.class);
            var student = scene.who().student();
            var asked = wishes.asked(scene.user(), visit, student);
            if (!asked.given()) {
                var topics = new HashMap<String, WishTopicId>();
                asked.topics().forEach(topic -> topics.put(topic.text(), topic.id()));
                var chosen = new HashMap<WishTopicId, WishKind>();
                choose(chosen, topics, wantToSee, WishKind.WANT_TO_SEE);
                choose(chosen, topics, wantToDo, WishKind.WANT_TO_DO);
                choose(chosen, topics, ratherNot, WishKind.RATHER_NOT);
                wishes.say(scene.user(), visit, student, asked.version(), new WishContent(chosen, words));
            }
        }

        private static void choose(
                Map<WishTopicId, WishKind> chosen, Map<String, WishTopicId> topics, List<String> named, WishKind kind) {
            for (var name : named) {
                var topic = topics.get(name);
                if (topic == null) {
                    throw new IllegalArgumentException("nobody asked about " + name);
                }
                chosen.put(topic, kind);
            }
        }
    }

    /** Ends the round. */
    record CloseWishes(CompanyVisitId visit) implements WishAct {
        @Override
        public void tell(Scene scene) {
            scene.call(WishRounds.class).close(scene.user(), visit);
        }
    }

    /** Puts the wishes ready for the company, with these of the students' own words. */
    record SendWishes(CompanyVisitId visit, Set<String> quotes) implements WishAct {
        @Override
        public void tell(Scene scene) {
            var briefs = scene.call(ClassBriefs.class);
            if (briefs.of(scene.call(Visits.class).find(scene.user(), visit)).isEmpty()) {
                var chosen = briefs.preview(scene.user(), visit).choices().stream()
                        .filter(choice -> quotes.contains(choice.text()))
                        .map(BriefPreview.QuoteChoice::value)
                        .toList();
                briefs.choose(scene.user(), visit, chosen, chosen);
                var seen = briefs.preview(scene.user(), visit).seen();
                briefs.send(scene.user(), visit, new IdempotencyKey(Names.id("brief " + visit)), seen);
            }
        }
    }

    /** Somebody of the company promises something. */
    record TakeOnPromise(CompanyVisitId visit, String by, String promise) implements WishAct {
        @Override
        public void tell(Scene scene) {
            var led = scene.call(Visits.class).led(scene.user(), visit);
            scene.call(Promises.class).takeOn(led, promiseId(visit, promise), promise, by);
        }
    }

    /** Says what became of a promise. */
    record CheckPromise(
            CompanyVisitId visit,
            String promise,
            PromiseOutcome outcome,
            @Nullable String words) implements WishAct {
        private static final int UNCHECKED = 0;

        @Override
        public void tell(Scene scene) {
            scene.call(Promises.class).check(scene.user(), visit, promiseId(visit, promise), UNCHECKED, outcome, words);
        }
    }

    /** Asks what students need. */
    record AskNeeds(CompanyVisitId visit, Set<NeedKind> kinds) implements WishAct {
        @Override
        public void tell(Scene scene) {
            var needs = scene.call(Needs.class);
            var before = needs.askedBy(scene.user(), visit);
            if (before.version() == 0) {
                needs.ask(scene.user(), visit, before.version(), kinds);
            }
        }
    }

    /** Says as a student what they need. */
    record SayNeeds(CompanyVisitId visit, NeedContent needs) implements WishAct {
        @Override
        public void tell(Scene scene) {
            var service = scene.call(Needs.class);
            var student = scene.who().student();
            var question = service.question(scene.user(), visit, student);
            if (question.mayAnswer() && !question.isGiven()) {
                service.say(scene.user(), visit, student, question.version(), needs);
            }
        }
    }

    private static PromiseId promiseId(CompanyVisitId visit, String promise) {
        return new PromiseId(Names.id("promise " + visit + " " + promise));
    }
}
