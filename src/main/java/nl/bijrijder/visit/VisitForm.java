package nl.bijrijder.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.company.HostProfileContent;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.platform.web.form.Warning;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a team leader types when planning or changing a visit.
 *
 * @param plan what is agreed; its company is null when it is a new one
 * @param proposed from which days the company picks
 * @param moveReason why an agreed day moves
 * @param clashesSeen which clashes the page showed already
 */
record VisitForm(
        @Nullable CompanyVisitId id,
        @Nullable Integer version,
        @Nullable TeamId team,
        @Valid VisitPlan plan,
        @Valid Proposed proposed,
        NewCompany newCompany,
        NewContact newContact,

        @Size(max = VisitAgreements.LONGEST_NOTE, message = "{visit.note.long}") @Nullable
        String moveReason,

        @Nullable String clashesSeen)
        implements Versioned {

    /** What is typed here that the company reads, or stands in a mail or a calendar. */
    static final String[] OUTGOING = Stream.of(
                    Stream.of("plan.title", "plan.purpose", "plan.group.name", "plan.classVisit.place", "moveReason"),
                    VisitAgreements.OPEN.expectations().keySet().stream().map(VisitForm::inAgreements),
                    VisitAgreements.OPEN.practice().keySet().stream().map(VisitForm::inAgreements),
                    Stream.of(inAgreements("safetyGearWhat")))
            .flatMap(fields -> fields)
            .toArray(String[]::new);

    VisitForm {
        plan = Objects.requireNonNullElseGet(plan, () -> VisitPlan.blank(null, VisitAgreements.OPEN));
        proposed = Objects.requireNonNullElse(proposed, Proposed.NONE);
        newCompany = Objects.requireNonNullElse(newCompany, NewCompany.NONE);
        newContact = Objects.requireNonNullElse(newContact, NewContact.NONE);
    }

    /** The form of a new visit, empty but for what the company said of coming there. */
    static VisitForm empty(
            CompanyVisitId id, TeamId team, @Nullable CompanyId company, @Nullable HostProfileContent host) {
        var agreements = host == null ? VisitAgreements.OPEN : VisitAgreements.asSaid(host);
        return of(id, null, team, VisitPlan.blank(company, agreements));
    }

    /** The form of a new visit that starts with what was agreed before: everything but days and who said yes. */
    static VisitForm copyOf(CompanyVisit visit, CompanyVisitId id) {
        return of(id, null, visit.team(), visit.toPlan().again());
    }

    /** The form of a visit that is to be changed. */
    static VisitForm of(CompanyVisit visit) {
        return of(visit.id(), visit.version(), visit.team(), visit.toPlan());
    }

    private static VisitForm of(CompanyVisitId id, @Nullable Integer version, TeamId team, VisitPlan plan) {
        var days = Proposed.of(plan.proposals());
        return new VisitForm(id, version, team, plan, days, NewCompany.NONE, NewContact.NONE, null, null);
    }

    /**
     * The visit asked for, with company and contact when they are new; only after validation.
     *
     * @throws RuleBroken when no company, or both a listed and a new one, was named
     */
    PlanVisit toCommand() {
        var company = addedCompany();
        var contact = addedContact();
        if (id == null || team == null) {
            throw new NotFound();
        }
        var at = company == null ? chosenCompany() : CompanyId.random();
        var whom = contact == null ? plan.contact() : ContactId.random();
        var known = contact == null ? null : contact.settled();
        return new PlanVisit(id, team, plan.with(at, whom, proposed.days()), company, known);
    }

    /** The plan of a visit that exists; its company and contact are listed already. */
    VisitPlan toPlan() {
        return plan.with(chosenCompany(), plan.contact(), proposed.days());
    }

    /** Asks for one company, listed or new, and looks at what is said of the new one. */
    void checkCompany(BindingResult errors) {
        var company = addedCompany();
        if (company == null) {
            chosenCompany();
        } else {
            company.check("newCompany.", errors);
        }
    }

    /** Asks for one person to call, listed or new, or for nobody, and looks at what is said of the new one. */
    void checkContact(BindingResult errors) {
        var contact = addedContact();
        if (contact != null) {
            contact.check("newContact.", errors);
        }
    }

    /** Looks at the day and time of the visit. */
    void checkTiming() {
        plan.timing().check();
    }

    /** Looks at the day and time in class. */
    void checkClass() {
        plan.classVisit().check();
        plan.classVisit().checkBefore(plan.timing());
    }

    /** Where a rule's sentence stands on this form: rules speak of the plan. */
    String fieldOf(RuleBroken broken) {
        var field = broken.field();
        if (field.equals("proposals")) {
            return "proposed.first";
        }
        return field.isEmpty() || field.startsWith("new") || field.equals("moveReason") ? field : "plan." + field;
    }

    /** What these clashes ask to look at; see {@link VisitClash#seen}. */
    Warning warning(List<VisitClash> clashes) {
        var company = choosesCompany() ? plan.company().toString() : newCompany.name();
        return new Warning("clashes", clashes, VisitClash.seen(company, clashes));
    }

    /** The team whose visit it is, if one was chosen. */
    List<TeamId> teams() {
        return Stream.ofNullable(team).toList();
    }

    /** Whether a listed company was chosen. */
    boolean choosesCompany() {
        return Objects.nonNull(plan.company());
    }

    /** Why an agreed day moves; null when nothing was said. */
    @Nullable
    String reason() {
        return PlainText.linesOrNull(moveReason);
    }

    private @Nullable CompanyFacts addedCompany() {
        if (!newCompany.isFilledIn()) {
            return null;
        }
        if (choosesCompany()) {
            throw Rule.broken("newCompany.name", "visit.rule.companyTwice");
        }
        return CompanyFacts.brief(
                Objects.requireNonNullElse(newCompany.name(), ""), newCompany.branch(), newCompany.town());
    }

    private @Nullable ContactFacts addedContact() {
        if (!newContact.isFilledIn()) {
            return null;
        }
        if (plan.contact() != null) {
            throw Rule.broken("newContact.name", "visit.rule.contactTwice");
        }
        var called = Objects.requireNonNullElse(newContact.name(), "");
        return new ContactFacts(called, null, newContact.email(), newContact.phone());
    }

    private CompanyId chosenCompany() {
        if (!choosesCompany()) {
            throw Rule.broken("company", "visit.rule.companyMissing");
        }
        return plan.company();
    }

    private static String inAgreements(String text) {
        return "plan.agreements." + text;
    }

    /** Up to three days from which the company picks. */
    record Proposed(
            @PlausibleDay @Nullable LocalDate first,
            @PlausibleDay @Nullable LocalDate second,
            @PlausibleDay @Nullable LocalDate third) {

        static final Proposed NONE = new Proposed(null, null, null);

        static Proposed of(List<LocalDate> days) {
            return new Proposed(day(days, 0), day(days, 1), day(days, 2));
        }

        private static @Nullable LocalDate day(List<LocalDate> days, int index) {
            return index < days.size() ? days.get(index) : null;
        }

        List<LocalDate> days() {
            return Stream.of(first, second, third).flatMap(Stream::ofNullable).toList();
        }

        /** Whether there is one. */
        public boolean isFilledIn() {
            return !equals(NONE);
        }
    }

    /** A company that is not listed. */
    record NewCompany(
            @Nullable String name,
            @Nullable String branch,
            @Nullable String town) {

        static final NewCompany NONE = new NewCompany(null, null, null);

        NewCompany {
            name = PlainText.lineOrNull(name);
            branch = PlainText.lineOrNull(branch);
            town = PlainText.lineOrNull(town);
        }

        /** Whether something is typed of it. */
        public boolean isFilledIn() {
            return !equals(NONE);
        }
    }

    /** Somebody to call who is not listed. */
    record NewContact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {

        static final NewContact NONE = new NewContact(null, null, null);

        NewContact {
            name = PlainText.lineOrNull(name);
            email = PlainText.lineOrNull(email);
            phone = PlainText.lineOrNull(phone);
        }

        /** Whether something is typed of them. */
        public boolean isFilledIn() {
            return !equals(NONE);
        }
    }
}
