package nl.bijrijder.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.group.Attendance;
import nl.bijrijder.visit.group.Attendances;
import nl.bijrijder.visit.group.Participants;
import nl.bijrijder.visit.wish.BriefPreview;
import nl.bijrijder.visit.wish.ClassBriefs;
import nl.bijrijder.visit.wish.PromiseId;
import nl.bijrijder.visit.wish.PromiseOutcome;
import nl.bijrijder.visit.wish.Promises;
import nl.bijrijder.visit.wish.WishContent;
import nl.bijrijder.visit.wish.WishKind;
import nl.bijrijder.visit.wish.WishRounds;
import nl.bijrijder.visit.wish.WishTopicId;
import nl.bijrijder.visit.wish.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who goes along on a visit of the story, and what the class says it wants of it; told as part of the visits. */
@Component
@OnlyInDemoWorld
class WishScenes {

    private final Story story;
    private final Participants participants;
    private final Attendances attendances;
    private final WishRounds rounds;
    private final Wishes wishes;
    private final ClassBriefs briefs;
    private final Promises promises;
    private final Visits visits;

    WishScenes(
            Story story,
            Participants participants,
            Attendances attendances,
            WishRounds rounds,
            Wishes wishes,
            ClassBriefs briefs,
            Promises promises,
            Visits visits) {
        this.story = story;
        this.participants = participants;
        this.attendances = attendances;
        this.rounds = rounds;
        this.wishes = wishes;
        this.briefs = briefs;
        this.promises = promises;
        this.visits = visits;
    }

    /** Those of the team who go along: the cast first, then classmates of the first two route years. */
    static List<String> group(TeamId team, int size) {
        return Stream.concat(
                        StudentsChapter.CAST.stream()
                                .filter(pupil -> pupil.team().equals(team)),
                        StudentsChapter.classmates(team).stream())
                .filter(pupil -> pupil.routeYear() <= 2)
                .map(StudentsChapter.Pupil::email)
                .limit(size)
                .toList();
    }

    /** A group without Daan, who had not started yet. */
    static List<String> groupWithoutDaan(int size) {
        return group(Story.CARE, size + 1).stream()
                .filter(email -> !email.equals(CastMember.DAAN))
                .toList();
    }

    /** The teacher puts the group on the list. */
    void gather(int day, String teacher, CompanyVisitId visit, List<String> group) {
        story.tell(
                day(day), teacher, user -> group.forEach(email -> participants.add(user, visit, Story.student(email))));
    }

    /** The teacher ticks who is there: one of them is late, one stayed at home. */
    void attend(int day, String teacher, CompanyVisitId visit, List<String> group) {
        story.tell(story.schoolDay(day), teacher, user -> {
            for (var place = 0; place < group.size(); place++) {
                var state = place == 3 ? Attendance.LATE : place == 5 ? Attendance.ABSENT : Attendance.PRESENT;
                attendances.tick(user, visit, Story.student(group.get(place)), state, 0);
            }
        });
    }

    /** The teacher asks the class. */
    void ask(int day, String teacher, CompanyVisitId visit, String... topics) {
        story.tell(day(day), teacher, user -> rounds.open(user, visit, List.of(topics)));
    }

    /**
     * A student answers.
     *
     * @param kinds one letter per topic: s to see, d to do, n rather not, anything else for left open
     */
    void say(int day, String student, CompanyVisitId visit, String kinds, @Nullable WishKind kind, String words) {
        story.tell(day(day), student, user -> {
            var who = Story.student(student);
            var asked = wishes.asked(user, visit, who);
            if (!asked.given()) {
                var own = new EnumMap<WishKind, String>(WishKind.class);
                if (kind != null) {
                    own.put(kind, words);
                }
                wishes.say(
                        user,
                        visit,
                        who,
                        asked.version(),
                        content(asked.topics().stream().map(topic -> topic.id()).toList(), kinds, own));
            }
        });
    }

    private static WishContent content(List<WishTopicId> topics, String kinds, Map<WishKind, String> words) {
        var chosen = new HashMap<WishTopicId, WishKind>();
        for (var place = 0; place < Math.min(topics.size(), kinds.length()); place++) {
            switch (kinds.charAt(place)) {
                case 's' -> chosen.put(topics.get(place), WishKind.WANT_TO_SEE);
                case 'd' -> chosen.put(topics.get(place), WishKind.WANT_TO_DO);
                case 'n' -> chosen.put(topics.get(place), WishKind.RATHER_NOT);
                default -> {
                    // left open
                }
            }
        }
        return new WishContent(chosen, words);
    }

    /** The whole round of a visit of little importance to the story. */
    void round(int day, String teacher, CompanyVisitId visit, TeamId team, int size, String... topics) {
        gather(day, teacher, visit, group(team, size));
        ask(day, teacher, visit, topics);
        var place = 0;
        for (var student : group(team, Math.min(size, 4))) {
            say(day, student, visit, List.of("ds", "sd", "dd", "ss").get(place++), null, "");
        }
        close(day, teacher, visit);
    }

    void close(int day, String teacher, CompanyVisitId visit) {
        story.tell(day(day), teacher, user -> rounds.close(user, visit));
    }

    /** The teacher puts it ready for the company, with these quotes. */
    void send(int day, String teacher, CompanyVisitId visit, String... quoted) {
        story.tell(day(day), teacher, user -> {
            if (briefs.of(visits.find(user, visit)).isEmpty()) {
                var chosen = briefs.preview(user, visit).choices().stream()
                        .filter(choice -> List.of(quoted).contains(choice.text()))
                        .map(BriefPreview.Choice::value)
                        .toList();
                briefs.choose(user, visit, chosen, chosen);
                briefs.send(
                        user,
                        visit,
                        Story.id("brief " + visit),
                        briefs.preview(user, visit).seen());
            }
        });
    }

    void promise(int day, CompanyVisitId visit, String text, String by) {
        story.tell(
                day(day),
                CastMember.INGRID,
                user -> promises.takeOn(visits.led(user, visit), promiseId(visit, text), text, by));
    }

    void check(
            int day,
            String teacher,
            CompanyVisitId visit,
            String text,
            PromiseOutcome outcome,
            @Nullable String words) {
        story.tell(day(day), teacher, user -> promises.check(user, visit, promiseId(visit, text), 0, outcome, words));
    }

    private static PromiseId promiseId(CompanyVisitId visit, String text) {
        return new PromiseId(Story.id("promise " + visit + " " + text));
    }

    private LocalDate day(int fromToday) {
        return story.today().plusDays(fromToday);
    }
}
