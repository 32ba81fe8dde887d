package nl.bijrijder.guidance.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.platform.web.PageReading;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was agreed, ticks it off, and tells other modules what is still open. */
@Service
@Transactional(readOnly = true)
public class Agreements {

    /** Longest text of an agreement, in characters. */
    public static final int MAX_LENGTH = 2_000;

    private static final Limit LISTED = Limit.of(500);
    private static final PersonName SOMEBODY = PersonName.of("?", null, null);

    private final AgreementRepository agreements;
    private final Students students;
    private final Accounts accounts;
    private final AgreementPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreements(
            AgreementRepository agreements,
            Students students,
            Accounts accounts,
            AgreementPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.students = students;
        this.accounts = accounts;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts down what was agreed, as a member of the student's team. Asking again with the same id changes nothing.
     *
     * @throws NotFound when the student is not theirs
     */
    @Transactional
    public AgreementId make(CurrentUser user, MakeAgreement command) {
        var student = students.find(user, command.student());
        policy.requireTeam(user, student.team());
        if (!agreements.existsById(command.id().value())) {
            agreements.save(new Agreement(command, student.team(), user.account(), clock));
            events.publishEvent(
                    new FileUsed(user.account(), student.id(), student.team(), AgreementAct.AGREEMENT_MADE));
        }
        return command.id();
    }

    /** The student reads the note from now on, and with it its agreement; nothing when it has none. */
    @Transactional
    public void share(CurrentUser user, AgreementId id) {
        agreements.findById(id.value()).ifPresent(agreement -> {
            policy.requireTeam(user, agreement.team());
            agreement.share();
        });
    }

    /** The note was withdrawn, and takes its agreement along; nothing when it has none. */
    @Transactional
    public void withdraw(CurrentUser user, AgreementId id) {
        agreements.findById(id.value()).ifPresent(agreement -> {
            policy.requireTeam(user, agreement.team());
            agreement.withdraw(clock.instant());
        });
    }

    /**
     * Ticks an agreement off. Doing it again changes nothing.
     *
     * @throws NotFound when there is none, or it is not for this person to tick off
     */
    @Transactional
    public void done(CurrentUser user, AgreementId id) {
        var agreement = agreements.findById(id.value()).orElseThrow(NotFound::new);
        policy.requireTicking(user, agreement.facts());
        if (agreement.done(user.account(), clock.instant())) {
            events.publishEvent(
                    new FileUsed(user.account(), agreement.student(), agreement.team(), AgreementAct.AGREEMENT_DONE));
        }
    }

    /**
     * What was agreed with or about a student, as far as this person may see it: open ones first, the most urgent on top, then the
     * latest that were ticked off; at most 500. Two statements.
     */
    public List<AgreementSummary> ofStudent(CurrentUser user, StudentId student) {
        return PageReading.once(List.of(Agreements.class, student), () -> read(user, student));
    }

    private List<AgreementSummary> read(CurrentUser user, StudentId student) {
        var seen = agreements.findByStudent(student.value(), LISTED).stream()
                .filter(agreement -> policy.maySee(user, agreement.facts()))
                .toList();
        var names = accounts.namesOf(seen.stream()
                .flatMap(agreement -> Stream.concat(agreement.member().stream(), agreement.doneBy().stream()))
                .distinct()
                .toList());
        return seen.stream().map(agreement -> summary(user, agreement, names)).toList();
    }

    /** What this person promised to students of the teams of today and has not done yet, the most urgent on top; at most 500. */
    public List<AgreementSummary> promisedBy(CurrentUser user) {
        if (user.teams().isEmpty()) {
            return List.of();
        }
        var teams = user.teams().stream().map(TeamId::value).toList();
        return agreements.findOpenOf(user.account().value(), teams, LISTED).stream()
                .filter(agreement -> policy.maySee(user, agreement.facts()))
                .map(agreement -> summary(user, agreement, Map.of(user.account(), user.name())))
                .toList();
    }

    private AgreementSummary summary(CurrentUser user, Agreement agreement, Map<AccountId, PersonName> names) {
        var today = LocalDate.now(clock);
        return new AgreementSummary(
                agreement.id(),
                agreement.note(),
                agreement.student(),
                agreement.text(),
                agreement.member().map(who -> called(names, who)).orElse(null),
                agreement.dueOn(),
                agreement.isOpen()
                        && agreement.dueOn() != null
                        && agreement.dueOn().isBefore(today),
                agreement.initiative(),
                done(agreement, names),
                agreement.isOpen() && policy.mayTick(user, agreement.facts()));
    }

    private AgreementSummary.@Nullable Done done(Agreement agreement, Map<AccountId, PersonName> names) {
        return agreement
                .doneAt()
                .map(at -> new AgreementSummary.Done(
                        day(at),
                        agreement.doneBy().map(who -> called(names, who)).orElse("")))
                .orElse(null);
    }

    private static String called(Map<AccountId, PersonName> names, AccountId person) {
        return names.getOrDefault(person, SOMEBODY).full();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** What is done with agreements with a student. */
    enum AgreementAct implements FileAct {
        /** Put down what was agreed. */
        AGREEMENT_MADE,
        /** Ticked off what was agreed. */
        AGREEMENT_DONE
    }
}
