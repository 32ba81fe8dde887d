package nl.bijrijder.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.company.HostWords;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.Warning;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a team leader types when planning or changing a visit. */
record VisitForm(
        @Nullable String id,

        @Nullable Integer version,

        @Nullable String team,

        @Nullable String company,

        @Size(max = 200, message = "{visit.line.long}") @Nullable
        String newCompanyName,

        @Size(max = 200, message = "{visit.line.long}") @Nullable
        String newCompanyBranch,

        @Size(max = 200, message = "{visit.line.long}") @Nullable
        String newCompanyTown,

        @Nullable String contact,

        @Size(max = 200, message = "{visit.line.long}") @Nullable
        String newContactName,

        @Size(max = 200, message = "{visit.line.long}") @Nullable
        String newContactEmail,

        @Pattern(regexp = "\\s*([0-9+() \\-]{6,30})?\\s*", message = "{company.phone.shape}") @Nullable
        String newContactPhone,

        @NotNull(message = "{visit.title.required}")
        @Pattern(regexp = VisitForm.SAYS_SOMETHING, message = "{visit.title.required}")
        @Size(max = 200, message = "{visit.line.long}")
        @Nullable
        String title,

        @Size(max = 20_000, message = "{visit.text.long}") @Nullable
        String purpose,

        @NotNull(message = "{visit.groupName.required}")
        @Pattern(regexp = VisitForm.SAYS_SOMETHING, message = "{visit.groupName.required}")
        @Size(max = 200, message = "{visit.line.long}")
        @Nullable
        String groupName,

        @NotNull(message = "{visit.groupSize.required}")
        @Min(value = 1, message = "{visit.rule.groupSize}")
        @Max(value = VisitGroup.LARGEST, message = "{visit.rule.groupSize}")
        @Nullable
        Integer groupSize,

        @Nullable List<@Nullable Integer> routeYears,

        @PlausibleDay @Nullable LocalDate visitOn,

        @Nullable LocalTime startsAt,

        @Nullable LocalTime endsAt,

        @PlausibleDay @Nullable LocalDate proposed1,

        @PlausibleDay @Nullable LocalDate proposed2,

        @PlausibleDay @Nullable LocalDate proposed3,

        @PlausibleDay @Nullable LocalDate classVisitOn,

        @Nullable LocalTime classStartsAt,

        @Nullable LocalTime classEndsAt,

        @Size(max = ClassVisit.LONGEST_PLACE, message = "{visit.line.long}") @Nullable
        String classPlace,

        @Size(max = 20_000, message = "{visit.text.long}") @Nullable
        String schoolExpects,

        @Size(max = 20_000, message = "{visit.text.long}") @Nullable
        String companyExpects,

        @NotNull(message = "{visit.safetyGear.required}") @Nullable
        Boolean safetyGear,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String safetyGearWhat,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String clothing,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String transport,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String food,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String accessNeeds,

        @Nullable List<@Nullable String> supervisors,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String moveReason,

        @Nullable String clashesSeen) {

    static final String SAYS_SOMETHING = "(?s).*[\\p{L}\\p{N}].*";
    /** What is typed here that the company reads, or stands in a mail or a calendar. */
    static final String[] OUTGOING = {
        "title",
        "purpose",
        "groupName",
        "classPlace",
        "schoolExpects",
        "companyExpects",
        "safetyGearWhat",
        "clothing",
        "transport",
        "food",
        "accessNeeds",
        "moveReason"
    };

    static final List<Integer> ROUTE_YEARS = List.of(1, 2, 3, 4);

    /** The form of a new visit, empty but for what the company said of coming there. */
    static VisitForm empty(String id, TeamId team, @Nullable CompanyId company, @Nullable HostWords host) {
        return new VisitForm(
                id,
                null,
                team.toString(),
                company == null ? null : company.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                host == null ? null : host.safetyGear(),
                host == null ? null : host.safetyGearWhat(),
                host == null ? null : host.clothing(),
                null,
                host == null ? null : host.food(),
                host == null ? null : PlainText.lineOrNull(host.access()),
                null,
                null,
                null);
    }

    /** The form of a new visit that starts with what was agreed before: everything but days and who said yes. */
    static VisitForm copyOf(CompanyVisit visit, String id) {
        return of(visit, id, null, VisitTiming.OPEN, ClassVisit.NONE, List.of());
    }

    /** The form of a visit that is to be changed. */
    static VisitForm of(CompanyVisit visit) {
        return of(visit, visit.id().toString(), visit.version(), visit.timing(), visit.classVisit(), visit.proposals());
    }

    private static VisitForm of(
            CompanyVisit visit,
            String id,
            @Nullable Integer version,
            VisitTiming timing,
            ClassVisit inClass,
            List<LocalDate> days) {
        var plan = visit.toPlan();
        var words = plan.agreements();
        return new VisitForm(
                id,
                version,
                visit.team().toString(),
                plan.company().toString(),
                null,
                null,
                null,
                Objects.toString(plan.contact(), null),
                null,
                null,
                null,
                plan.title(),
                plan.purpose(),
                plan.group().name(),
                plan.group().size(),
                List.copyOf(plan.group().routeYears()),
                timing.day(),
                timing.startsAt(),
                timing.endsAt(),
                day(days, 0),
                day(days, 1),
                day(days, 2),
                inClass.on(),
                inClass.startsAt(),
                inClass.endsAt(),
                inClass.place(),
                words.schoolExpects(),
                words.companyExpects(),
                words.safetyGear(),
                words.safetyGearWhat(),
                words.clothing(),
                words.transport(),
                words.food(),
                words.accessNeeds(),
                plan.supervisors().stream().map(AccountId::toString).toList(),
                null,
                null);
    }

    private static @Nullable LocalDate day(List<LocalDate> days, int index) {
        return index < days.size() ? days.get(index) : null;
    }

    /**
     * The visit asked for, with company and contact when they are new; only after validation.
     *
     * @throws RuleBroken when no company, or both a listed and a new one, was named
     */
    PlanVisit toCommand() {
        var newCompany = newCompany();
        var newContact = newContact();
        var companyId = newCompany == null ? chosenCompany() : CompanyId.random();
        var contactId = newContact == null ? chosenContact() : ContactId.random();
        return new PlanVisit(
                CompanyVisitId.valueOf(Objects.requireNonNullElse(id, "")),
                TeamId.valueOf(Objects.requireNonNullElse(team, "")),
                toPlan(companyId, contactId),
                newCompany,
                newContact);
    }

    /** The plan of a visit that exists; its company and contact are listed already. */
    VisitPlan toPlan() {
        return toPlan(chosenCompany(), chosenContact());
    }

    /** Asks for one company, listed or new. */
    void checkCompany() {
        if (newCompany() == null) {
            chosenCompany();
        }
    }

    /** Asks for one person to call, listed or new, or for nobody. */
    void checkContact() {
        newContact();
    }

    /** Looks at the day and time of the visit. */
    void checkTiming() {
        timing().check();
    }

    /** Looks at the day and time in class. */
    void checkClass() {
        inClass().check();
        inClass().checkBefore(timing());
    }

    /** What these clashes ask to look at; see {@link VisitClash#seen}. */
    Warning warning(List<VisitClash> clashes) {
        return new Warning("clashes", clashes, VisitClash.seen(isChosen(company) ? company : newCompanyName, clashes));
    }

    /** Which version the form was opened on. */
    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** The team whose visit it is, if one was chosen. */
    List<TeamId> teams() {
        return team == null ? List.of() : List.of(TeamId.valueOf(team));
    }

    /** Whether something is typed of a company that is not listed. */
    public boolean namesNewCompany() {
        return says(newCompanyName, newCompanyBranch, newCompanyTown);
    }

    /** Whether something is typed of somebody to call who is not listed. */
    public boolean namesNewContact() {
        return says(newContactName, newContactEmail, newContactPhone);
    }

    /** Whether the company is to choose from days. */
    public boolean proposesDays() {
        return Stream.of(proposed1, proposed2, proposed3).anyMatch(Objects::nonNull);
    }

    /** Whether something is typed of clothing, transport, food or access. */
    public boolean tellsPractice() {
        return says(clothing, transport, food, accessNeeds);
    }

    /** Whether something is typed of what the two expect of each other. */
    public boolean tellsExpectations() {
        return says(schoolExpects, companyExpects);
    }

    private static boolean says(@Nullable String... typed) {
        return Stream.of(typed).anyMatch(text -> text != null && !text.isBlank());
    }

    /** Why an agreed day moves; null when nothing was said. */
    @Nullable
    String reason() {
        return PlainText.linesOrNull(moveReason);
    }

    private VisitPlan toPlan(CompanyId companyId, @Nullable ContactId contactId) {
        return new VisitPlan(
                PlainText.line(Objects.requireNonNull(title)),
                PlainText.linesOrNull(purpose),
                companyId,
                contactId,
                toGroup(),
                timing(),
                Stream.of(proposed1, proposed2, proposed3)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                inClass(),
                toAgreements(),
                Stream.ofNullable(supervisors)
                        .flatMap(List::stream)
                        .flatMap(Stream::ofNullable)
                        .map(AccountId::valueOf)
                        .collect(Collectors.toSet()));
    }

    private VisitTiming timing() {
        return new VisitTiming(visitOn, startsAt, endsAt);
    }

    private ClassVisit inClass() {
        return new ClassVisit(classVisitOn, classStartsAt, classEndsAt, PlainText.lineOrNull(classPlace));
    }

    private VisitGroup toGroup() {
        var years = Stream.ofNullable(routeYears)
                .flatMap(List::stream)
                .flatMap(Stream::ofNullable)
                .filter(ROUTE_YEARS::contains)
                .toList();
        return VisitGroup.of(
                PlainText.line(Objects.requireNonNull(groupName)), Objects.requireNonNull(groupSize), years);
    }

    private VisitAgreements toAgreements() {
        var gear = Objects.requireNonNull(safetyGear);
        return new VisitAgreements(
                PlainText.linesOrNull(schoolExpects),
                PlainText.linesOrNull(companyExpects),
                gear,
                gear ? PlainText.linesOrNull(safetyGearWhat) : null,
                PlainText.linesOrNull(clothing),
                PlainText.linesOrNull(transport),
                PlainText.linesOrNull(food),
                PlainText.linesOrNull(accessNeeds));
    }

    private @Nullable CompanyFacts newCompany() {
        var name = PlainText.lineOrNull(newCompanyName);
        if (name != null && isChosen(company)) {
            throw Rule.broken("newCompanyName", "visit.rule.companyTwice");
        }
        return name == null ? null : CompanyFacts.brief(name, newCompanyBranch, newCompanyTown);
    }

    private @Nullable ContactFacts newContact() {
        var name = PlainText.lineOrNull(newContactName);
        if (name == null) {
            return null;
        }
        if (isChosen(contact)) {
            throw Rule.broken("newContactName", "visit.rule.contactTwice");
        }
        var typed = PlainText.lineOrNull(newContactEmail);
        var email = typed == null
                ? null
                : EmailAddress.parse(typed)
                        .orElseThrow(() -> Rule.broken("newContactEmail", "company.contact.email.shape"))
                        .value();
        return new ContactFacts(name, null, email, PlainText.lineOrNull(newContactPhone));
    }

    private CompanyId chosenCompany() {
        if (company == null || company.isBlank()) {
            throw Rule.broken("company", "visit.rule.companyMissing");
        }
        return CompanyId.valueOf(company);
    }

    private @Nullable ContactId chosenContact() {
        return contact == null || contact.isBlank() ? null : ContactId.valueOf(contact);
    }

    private static boolean isChosen(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }
}
