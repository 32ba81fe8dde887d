package nl.bijrijder.visit.guest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.mail.Letter;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitTiming;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a mail about a visit into words, in Dutch. What people typed as title, aim or name of the group stays out of it: there
 * may be a name in it.
 */
@Component
class Letters {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", DUTCH);

    private final MessageSource messages;
    private final Teams teams;
    private final CompanyDirectory companies;
    private final ClassVisitText classWords;

    Letters(MessageSource messages, Teams teams, CompanyDirectory companies, ClassVisitText classWords) {
        this.messages = messages;
        this.teams = teams;
        this.companies = companies;
        this.classWords = classWords;
    }

    /**
     * One mail.
     *
     * @param sender who signs it
     * @param address where to go on, or null
     */
    Letter write(Notice notice, String sender, @Nullable String address) {
        var kind = notice.kind();
        var visit = notice.visit();
        var to = notice.to();
        var ownWords = notice.ownWords();
        var side = to.side().key();
        var day = notice.day();
        var near = notice.near() == null ? "" : text(notice.near().key());
        var isStudent = to.side() == Addressee.Relation.STUDENT;
        var isOff = kind == NoticeKind.CANCELLATION;
        return new Letter(
                subject(notice, near),
                isStudent
                        ? text("visit.notice.greeting.student")
                        : text("visit.notice.greeting", to.recipient().name()),
                isOff ? null : ownWords,
                isOff
                        ? calledOff(day, side, ownWords)
                        : List.of(
                                near.isEmpty()
                                        ? text(kind.key() + notice.words())
                                        : text(kind.key() + notice.words(), near)),
                isStudent ? when(notice) : facts(notice),
                address == null ? null : new Letter.Link(text("visit.notice.link" + side), address),
                closing(visit, sender));
    }

    /** Which day it is about; and for the class also the time, because the mail is there for that. */
    private String subject(Notice notice, String near) {
        var day = notice.day();
        var key = notice.kind().key();
        if (day == null) {
            return text(key + ".subject.noDay");
        }
        var from = notice.startsAt();
        return notice.kind().isAboutClass() && from != null
                ? text(key + ".subject.time", DAY.format(day), near, TIME.format(from))
                : text(key + ".subject", DAY.format(day), near);
    }

    /** What stands where the link will be, as long as nobody said where Bijrijder is. */
    String addressFollows() {
        return text("visit.notice.link.follows");
    }

    /** What the calendar of the reader calls it. */
    String calendarWord(NoticeKind kind) {
        return text(kind.isAboutClass() ? "calendar.kind.CLASS_VISIT" : "calendar.kind.VISIT");
    }

    /** That it does not take place comes first, and why after it. */
    private List<String> calledOff(@Nullable LocalDate day, String side, @Nullable String reason) {
        var news = day == null
                ? text("visit.notice.CANCELLATION.news.noDay")
                : text("visit.notice.CANCELLATION.news", DAY.format(day));
        var why = reason == null ? Stream.<String>empty() : reason.lines().filter(line -> !line.isBlank());
        return Stream.of(Stream.of(news), why, Stream.of(text("visit.notice.CANCELLATION" + side)))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<Letter.Fact> facts(Notice notice) {
        var kind = notice.kind();
        var visit = notice.visit();
        var facts = new ArrayList<Letter.Fact>();
        if (!notice.changes().isEmpty()) {
            facts.add(new Letter.Fact(text("visit.notice.fact.changed"), String.join("\n", notice.changes())));
        }
        var inClass = new Letter.Fact(text("visit.notice.fact.class"), classWords.momentAndPlace(visit.classVisit()));
        if (kind.isAboutClass()) {
            facts.add(inClass);
        }
        var timing = visit.timing();
        var company = companies.cards(List.of(visit.company())).get(visit.company());
        if (company != null) {
            facts.add(new Letter.Fact(text("visit.notice.fact.company"), company.name()));
        }
        if (kind.isAboutClass() && kind.isBrief()) {
            return facts;
        }
        if (timing.day() != null) {
            facts.add(visitDay(kind.isAboutClass() ? "visit.notice.fact.day.visit" : "visit.notice.fact.day", timing));
        }
        if (!visit.plan().proposals().isEmpty()) {
            facts.add(new Letter.Fact(
                    text("visit.notice.fact.proposals"),
                    visit.plan().proposals().stream().map(DAY::format).collect(Collectors.joining("\n"))));
        }
        if (kind.isBrief()) {
            return facts;
        }
        if (visit.classVisit().on() != null && !kind.isAboutClass()) {
            facts.add(inClass);
        }
        facts.add(new Letter.Fact(
                text("visit.notice.fact.group"),
                text("visit.notice.fact.group.words", visit.group().size())));
        var agreements = visit.plan().agreements();
        facts.add(new Letter.Fact(
                text("visit.notice.fact.safety"),
                agreements.needsGear()
                        ? Objects.requireNonNullElse(agreements.safetyGearWhat(), "")
                        : text("visit.notice.fact.safety.none")));
        return facts;
    }

    /** All that a student's mail says: where it is, and with whom, stands behind the link. */
    private List<Letter.Fact> when(Notice notice) {
        var visit = notice.visit();
        return switch (notice.kind()) {
            case CLASS_REMINDER ->
                List.of(new Letter.Fact(text("visit.notice.fact.class"), classWords.moment(visit.classVisit())));
            case REMINDER -> List.of(visitDay("visit.notice.fact.day", visit.timing()));
            default -> List.of();
        };
    }

    private Letter.Fact visitDay(String label, VisitTiming timing) {
        return new Letter.Fact(
                text(label),
                text(
                        "visit.notice.fact.day.words",
                        DAY.format(Objects.requireNonNull(timing.day())),
                        TIME.format(Objects.requireNonNull(timing.startsAt())),
                        TIME.format(Objects.requireNonNull(timing.endsAt()))));
    }

    private List<String> closing(VisitSummary visit, String sender) {
        var team = teams.summary(visit.team()).name();
        return Stream.of(text("visit.notice.closing"), sender, team)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DUTCH);
    }
}
