package nl.bijrijder.visit.wish;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.privacy.NamesInText;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitWitness;
import nl.bijrijder.visit.group.ParticipantSummary;
import nl.bijrijder.visit.group.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the company gets to know of a class, and keeps it as it was sent. */
@Service
@Transactional(readOnly = true)
public class ClassBriefs {

    private static final List<WishKind> QUOTED = List.of(WishKind.WANT_TO_SEE, WishKind.WANT_TO_DO);

    private final SentBriefRepository briefs;
    private final WishRounds rounds;
    private final WishRoundRepository stored;
    private final WishTopicRepository topics;
    private final WishAnswerRepository answers;
    private final Participants participants;
    private final OutgoingWords outgoing;
    private final ClassNeeds needs;
    private final Clock clock;

    ClassBriefs(
            SentBriefRepository briefs,
            WishRounds rounds,
            WishRoundRepository stored,
            WishTopicRepository topics,
            WishAnswerRepository answers,
            Participants participants,
            OutgoingWords outgoing,
            ClassNeeds needs,
            Clock clock) {
        this.briefs = briefs;
        this.rounds = rounds;
        this.stored = stored;
        this.topics = topics;
        this.answers = answers;
        this.participants = participants;
        this.outgoing = outgoing;
        this.needs = needs;
        this.clock = clock;
    }

    /** What the company of a visit was sent last; for callers that know who asks. Nothing in it leads to a student. */
    public Optional<ClassBrief> of(VisitWitness visit) {
        return briefs.findFirstByVisitIdOrderByNumberDesc(visit.visit().value()).map(SentBrief::toBrief);
    }

    /**
     * Lets the company read these quotes and no others, as soon as the brief is sent. Words that were changed since they were
     * read are left out.
     *
     * @param chosen values of {@link BriefPreview.QuoteChoice}
     * @param noName those of them in which, as this person says, no student is named
     * @throws RuleBroken when one of the others holds a name that can be a student's; a whole name stays here anyway
     */
    @Transactional
    public void choose(CurrentUser user, CompanyVisitId id, Collection<String> chosen, Collection<String> noName) {
        var visit = rounds.visit(user, id);
        var given = given(user, id);
        var allowed = choices(user, visit, given).stream()
                .filter(choice -> choice.full() == null && chosen.contains(choice.value()))
                .toList();
        if (allowed.stream().anyMatch(choice -> !choice.names().isEmpty() && !noName.contains(choice.value()))) {
            throw Rule.broken("quotes", "visit.wish.quotes.name");
        }
        var values = allowed.stream().map(BriefPreview.QuoteChoice::value).collect(Collectors.toSet());
        for (var answer : given) {
            for (var kind : QUOTED) {
                var words = answer.content().wordsOf(kind);
                answer.quote(kind, words != null && values.contains(value(answer, kind, words)));
            }
            answers.saveAndFlush(answer);
        }
    }

    /**
     * Sends what was read. Doing so again changes nothing; something else is the next version.
     *
     * @param brief id of the brief to be
     * @param seen what the preview gave
     * @throws RuleBroken when it says something else by now
     */
    @Transactional
    public void send(CurrentUser user, CompanyVisitId id, IdempotencyKey brief, String seen) {
        var preview = preview(user, id);
        if (briefs.existsById(brief.value()) || preview.last() != null && !preview.isNew()) {
            return;
        }
        if (!preview.seen().equals(seen)) {
            throw Rule.broken("", "visit.wish.brief.changed");
        }
        var number = preview.last() == null ? 1 : preview.last().number() + 1;
        var now = preview.brief();
        briefs.saveAndFlush(new SentBrief(
                brief.value(),
                new ClassBrief(id, number, clock.instant(), now.topics(), now.quotes(), now.needs()),
                user.account()));
    }

    /**
     * What would be sent now, and the quotes to choose from; for a member of the team.
     *
     * @throws NotFound when there is nothing to tell: the class was not asked and nothing has to be ready; or it is another
     *     team's visit
     */
    public BriefPreview preview(CurrentUser user, CompanyVisitId id) {
        var visit = rounds.visit(user, id);
        var round = stored.findByVisitId(id.value());
        var given = given(user, id);
        var choices = choices(user, visit, given);
        var last = of(visit).orElse(null);
        var brief = new ClassBrief(
                id,
                0,
                Instant.EPOCH,
                topics.findByVisitIdOrderByPosition(id.value()).stream()
                        .map(topic -> TopicCount.of(topic, given))
                        .toList(),
                choices.stream()
                        .filter(BriefPreview.QuoteChoice::chosen)
                        .map(choice -> new ClassBrief.Quote(choice.kind(), choice.text()))
                        .toList(),
                needs(id, last));
        if (round.isEmpty() && last == null && brief.needs().isEmpty()) {
            throw new NotFound();
        }
        return new BriefPreview(
                visit,
                round.isPresent(),
                round.filter(found -> found.isOpen(visit.status())).isPresent(),
                brief,
                choices,
                digest(brief),
                last,
                last == null || !digest(last).equals(digest(brief)));
    }

    /** What was wiped since it was sent is no news to the company. */
    private List<ClassBrief.Need> needs(CompanyVisitId id, @Nullable ClassBrief last) {
        var sent = last == null ? List.<ClassBrief.Need>of() : last.needs();
        return needs.of(id).orElse(sent);
    }

    private List<WishAnswer> given(CurrentUser user, CompanyVisitId id) {
        Set<Object> people = participants.of(user, id).stream()
                .map(ParticipantSummary::student)
                .collect(Collectors.toSet());
        return answers.findGiven(id.value()).stream()
                .filter(answer -> people.contains(answer.student()))
                .toList();
    }

    /** In the order of the words, so that nothing tells who came first. */
    private List<BriefPreview.QuoteChoice> choices(CurrentUser user, VisitSummary visit, List<WishAnswer> given) {
        var names = outgoing.names(user, visit.team());
        var all = new ArrayList<BriefPreview.QuoteChoice>();
        for (var kind : QUOTED) {
            given.stream()
                    .filter(answer -> answer.content().wordsOf(kind) != null)
                    .map(answer -> choice(answer, kind, names))
                    .sorted(Comparator.comparing(BriefPreview.QuoteChoice::text))
                    .forEach(all::add);
        }
        return all;
    }

    private static BriefPreview.QuoteChoice choice(WishAnswer answer, WishKind kind, NamesInText names) {
        var words = Objects.requireNonNull(answer.content().wordsOf(kind));
        var found = names.in(words);
        return new BriefPreview.QuoteChoice(
                value(answer, kind, words),
                kind,
                words,
                answer.isQuoted(kind) && found.full() == null,
                found.full(),
                found.alone());
    }

    private static String value(WishAnswer answer, WishKind kind, String words) {
        return answer.id() + ":" + kind + ":" + digest(words);
    }

    private static String digest(ClassBrief brief) {
        var needs = brief.needs().stream()
                .map(need -> need.text() + " " + need.number())
                .toList();
        return digest(brief.topics() + " " + brief.quotes() + " " + needs);
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
