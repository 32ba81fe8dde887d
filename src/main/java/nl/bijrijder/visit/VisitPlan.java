package nl.bijrijder.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What school and company agree on, or are trying to.
 *
 * @param title what the visit is called
 * @param purpose why we go
 * @param proposals up to three days from which the company picks, as long as no day is fixed
 * @param classVisit when and where the company comes to class first
 * @param supervisors who of the team comes along
 */
public record VisitPlan(
        @SaysSomething(message = "{visit.title.required}") @Size(max = 200, message = "{visit.line.long}")
        String title,

        @Size(max = VisitAgreements.LONGEST_TEXT, message = "{visit.text.long}") @Nullable
        String purpose,

        CompanyId company,
        @Nullable ContactId contact,
        @Valid VisitGroup group,
        @Valid VisitTiming timing,
        List<LocalDate> proposals,
        @Valid ClassVisit classVisit,
        @Valid VisitAgreements agreements,
        Set<AccountId> supervisors) {

    static final int MOST_PROPOSALS = 3;

    /** What a form does not say is open. */
    public VisitPlan {
        title = Objects.requireNonNullElse(PlainText.lineOrNull(title), "");
        purpose = PlainText.linesOrNull(purpose);
        group = Objects.requireNonNullElse(group, VisitGroup.OPEN);
        timing = Objects.requireNonNullElse(timing, VisitTiming.OPEN);
        proposals = Stream.ofNullable(proposals)
                .flatMap(List::stream)
                .sorted()
                .distinct()
                .toList();
        classVisit = Objects.requireNonNullElse(classVisit, ClassVisit.NONE);
        agreements = Objects.requireNonNullElse(agreements, VisitAgreements.OPEN);
        supervisors = Stream.ofNullable(supervisors)
                .flatMap(Set::stream)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The plan a form begins with: nothing is agreed but what the company says of coming there. */
    @SuppressWarnings("NullAway") // which company may be left to choose
    static VisitPlan blank(@Nullable CompanyId company, VisitAgreements agreements) {
        return new VisitPlan(
                "", null, company, null, VisitGroup.OPEN, VisitTiming.OPEN, List.of(), agreements, Set.of());
    }

    /** One of which it is not said yet when the company comes to class. */
    public VisitPlan(
            String title,
            @Nullable String purpose,
            CompanyId company,
            @Nullable ContactId contact,
            VisitGroup group,
            VisitTiming timing,
            List<LocalDate> proposals,
            VisitAgreements agreements,
            Set<AccountId> supervisors) {
        this(title, purpose, company, contact, group, timing, proposals, ClassVisit.NONE, agreements, supervisors);
    }

    /** The plan a form asks for: where, whom to call, and from which days the company picks. */
    VisitPlan with(CompanyId at, @Nullable ContactId whom, List<LocalDate> days) {
        return new VisitPlan(
                title, purpose, at, whom, group, timing, days, classVisit, agreements.settled(), supervisors);
    }

    /** All that can be agreed once more, for a visit on another day. */
    VisitPlan again() {
        return new VisitPlan(
                title, purpose, company, contact, group, VisitTiming.OPEN, List.of(), agreements, supervisors);
    }

    /** This plan with another class visit. */
    public VisitPlan with(ClassVisit other) {
        return new VisitPlan(
                title, purpose, company, contact, group, timing, proposals, other, agreements, supervisors);
    }

    /** This plan on another day, with the same times; when the company comes to class is for that visit to say. */
    VisitPlan on(LocalDate day) {
        return at(new VisitTiming(day, timing.startsAt(), timing.endsAt()));
    }

    /** This plan at another moment; when the company comes to class is for that visit to say. */
    VisitPlan at(VisitTiming moment) {
        return new VisitPlan(title, purpose, company, contact, group, moment, List.of(), agreements, supervisors);
    }

    /** This plan with these days to pick from. */
    VisitPlan onEach(Collection<LocalDate> days) {
        var moment = new VisitTiming(null, timing.startsAt(), timing.endsAt());
        return new VisitPlan(
                title, purpose, company, contact, group, moment, List.copyOf(days), agreements, supervisors);
    }

    /** This plan without those of the supervisors who left. */
    VisitPlan with(Set<AccountId> members) {
        return new VisitPlan(
                title,
                purpose,
                company,
                contact,
                group,
                timing,
                proposals,
                classVisit,
                agreements,
                supervisors.stream().filter(members::contains).collect(Collectors.toSet()));
    }

    /**
     * Checks what must hold whatever day it is today.
     *
     * @throws RuleBroken saying which rule is broken
     */
    void check() {
        Rule.all(
                timing::check,
                classVisit::check,
                agreements::check,
                this::checkSize,
                this::checkMoment,
                this::checkClass);
    }

    private void checkSize() {
        if (group.size() < 1 || group.size() > VisitGroup.LARGEST) {
            throw Rule.broken("group.size", "visit.rule.groupSize");
        }
    }

    private void checkMoment() {
        if (timing.day() == null && proposals.isEmpty()) {
            throw Rule.broken("timing.day", "visit.rule.day");
        }
        if (timing.day() != null && !proposals.isEmpty()) {
            throw Rule.broken("proposals", "visit.rule.dayOrProposals");
        }
        if (proposals.size() > MOST_PROPOSALS) {
            throw Rule.broken("proposals", "visit.rule.proposals");
        }
    }

    private void checkClass() {
        classVisit.checkBefore(timing);
        var classDay = classVisit.on();
        if (classDay != null && proposals.stream().anyMatch(classDay::isAfter)) {
            throw Rule.broken("classVisit.on", "visit.rule.classAfterProposal");
        }
    }

    /**
     * Checks that new days lie ahead, within three years; days that were there already may stay.
     *
     * @throws RuleBroken when one does not
     */
    void checkDays(LocalDate today, VisitTiming before, Set<LocalDate> proposedBefore) {
        Rule.all(
                () -> checkDay(today, before),
                () -> proposals.stream()
                        .filter(day -> !proposedBefore.contains(day))
                        .forEach(day -> VisitTiming.checkDay("proposals", day, today)),
                () -> checkClassDay(today));
    }

    private void checkDay(LocalDate today, VisitTiming before) {
        if (!Objects.equals(timing.day(), before.day())) {
            VisitTiming.checkDay("timing.day", timing.day(), today);
        }
    }

    private void checkClassDay(LocalDate today) {
        var classDay = classVisit.on();
        if (classDay != null && (VisitTiming.isTooFar(classDay, today) || classDay.isBefore(today.minusYears(1)))) {
            throw Rule.broken("classVisit.on", "visit.rule.far");
        }
    }
}
