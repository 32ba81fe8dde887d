package nl.bijrijder.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.CompanyCard;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.company.ContactSummary;
import nl.bijrijder.company.Recognition;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.privacy.AccessRecord;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what pages show of placements, in a fixed number of statements: the placements, and names for their ids. */
@Component
@Transactional(readOnly = true)
class PlacementPages {

    private final Placements placements;
    private final LearningGoals goals;
    private final Students students;
    private final CompanyDirectory directory;
    private final PlacementPolicy policy;
    private final AccessRecord record;
    private final Clock clock;

    PlacementPages(
            Placements placements,
            LearningGoals goals,
            Students students,
            CompanyDirectory directory,
            PlacementPolicy policy,
            AccessRecord record,
            Clock clock) {
        this.placements = placements;
        this.goals = goals;
        this.students = students;
        this.directory = directory;
        this.policy = policy;
        this.record = record;
        this.clock = clock;
    }

    /**
     * The student a page of the team is about.
     *
     * @throws NotFound when the student is not in a team of this person
     */
    StudentSummary student(CurrentUser user, StudentId id) {
        var student = students.find(user, id);
        policy.requireTeam(user, student.team());
        return student;
    }

    /** The student, and the look at the file is put on record. */
    @Transactional
    StudentSummary opening(CurrentUser user, StudentId id) {
        var student = student(user, id);
        record.read(user, id, student.team());
        return student;
    }

    /** All placements of a student, latest first. */
    List<PlacementView> views(CurrentUser user, StudentId id) {
        var student = students.find(user, id);
        return views(user, student, placements.ofStudent(user, id));
    }

    /**
     * One placement of a student.
     *
     * @throws NotFound when there is none, or it is not for this person
     */
    PlacementView view(CurrentUser user, StudentSummary student, PlacementId id) {
        return views(user, student, List.of(placements.find(user, student.id(), id)))
                .get(0);
    }

    private List<PlacementView> views(CurrentUser user, StudentSummary student, List<PlacementSummary> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var written = goals.ofStudent(user, student.id());
        var companies = directory.cards(
                found.stream().map(placement -> placement.plan().company()).collect(Collectors.toSet()));
        var people = directory.people(found.stream()
                .flatMap(placement -> Stream.concat(
                        Stream.of(placement.plan().contact()),
                        placement.contacts().stream().map(PlacementContactSummary::contact)))
                .collect(Collectors.toSet()));
        return found.stream()
                .map(placement -> view(user, student, placement, written, companies, people))
                .toList();
    }

    private PlacementView view(
            CurrentUser user,
            StudentSummary student,
            PlacementSummary placement,
            List<LearningGoalSummary> written,
            Map<CompanyId, CompanyCard> companies,
            Map<ContactId, ContactSummary> people) {
        var plan = placement.plan();
        return new PlacementView(
                placement,
                Objects.requireNonNull(companies.get(plan.company())),
                Objects.requireNonNull(people.get(plan.contact())),
                placement.contacts().stream()
                        .map(talk -> new PlacementView.Conversation(
                                talk, Objects.requireNonNull(people.get(talk.contact()))))
                        .toList(),
                written.stream()
                        .filter(goal -> goal.placement().equals(placement.id()))
                        .map(goal -> new PlacementView.Goal(goal, mayRewrite(user, placement, goal)))
                        .toList(),
                ageRule(student, latest(plan.startsOn(), LocalDate.now(clock))),
                policy.permissions(user, placement));
    }

    private boolean mayRewrite(CurrentUser user, PlacementSummary placement, LearningGoalSummary goal) {
        return goal.lookBack() == null
                && policy.mayRewrite(user, placement.team(), placement.student(), goal.initiative());
    }

    /** While a placement goes on the student grows older. */
    private static LocalDate latest(LocalDate startsOn, LocalDate today) {
        return startsOn.isAfter(today) ? startsOn : today;
    }

    /** Shows the form of a placement of this student with whom it can be, and what the law says at the student's age. */
    FormPage<PlacementForm> around(FormPage<PlacementForm> page, CurrentUser user, Supplier<StudentSummary> student) {
        return page.with("student", student)
                .with("choices", () -> choices(user, student.get()))
                .withForm("ageRule", form -> ageRule(student.get(), form == null ? null : form.startsOn()));
    }

    /** The rule for the student's age on the first day that was typed, or today as long as there is none. */
    AgeRule ageRule(StudentSummary student, @Nullable LocalDate startsOn) {
        return AgeRule.at(student.ageOn(startsOn == null ? LocalDate.now(clock) : startsOn));
    }

    /** Whom a placement of this student can be with. */
    ContactChoices choices(CurrentUser user, StudentSummary student) {
        var companies = directory.companies(user, student.partnership()).stream()
                .collect(Collectors.toMap(CompanyCard::id, Function.identity()));
        var contacts = directory.contacts(user, student.partnership()).stream()
                .filter(contact -> companies.containsKey(contact.company()))
                .toList();
        var groups = new LinkedHashMap<Recognition, List<Choice>>();
        for (var recognition : List.of(Recognition.YES, Recognition.UNKNOWN, Recognition.NO)) {
            var group = contacts.stream()
                    .filter(contact -> card(companies, contact).recognition() == recognition)
                    .map(contact -> choice(contact, card(companies, contact)))
                    .sorted(Comparator.comparing(Choice::text, String.CASE_INSENSITIVE_ORDER))
                    .toList();
            if (!group.isEmpty()) {
                groups.put(recognition, group);
            }
        }
        return new ContactChoices(groups);
    }

    /** The people to call at the company of a placement. */
    List<Choice> people(CurrentUser user, StudentSummary student, CompanyId company) {
        return directory.contacts(user, student.partnership()).stream()
                .filter(contact -> contact.company().equals(company))
                .map(contact ->
                        new Choice(contact.id().toString(), contact.facts().name()))
                .toList();
    }

    /**
     * What the form says is agreed.
     *
     * @throws RuleBroken when nobody is known by the chosen id
     */
    PlacementPlan plan(PlacementForm form) {
        var contact = directory.people(Set.of(form.contactId())).get(form.contactId());
        PlacementPlan.requireContact(contact != null);
        return form.toPlan(Objects.requireNonNull(contact).company());
    }

    private static CompanyCard card(Map<CompanyId, CompanyCard> companies, ContactSummary contact) {
        return Objects.requireNonNull(companies.get(contact.company()));
    }

    private static Choice choice(ContactSummary contact, CompanyCard company) {
        var where = company.town() == null ? company.name() : company.name() + ", " + company.town();
        return new Choice(
                contact.id().toString(), where + ": " + contact.facts().name());
    }

    /**
     * Whom a placement can be with: everybody to call at the partnership's companies.
     *
     * @param groups by whether the company is a recognised training company, recognised ones first
     */
    record ContactChoices(Map<Recognition, List<Choice>> groups) {

        /** All of them in one list. */
        public List<Choice> all() {
            return groups.values().stream().flatMap(List::stream).toList();
        }
    }
}
