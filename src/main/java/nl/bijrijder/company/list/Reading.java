package nl.bijrijder.company.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.AddCompany;
import nl.bijrijder.company.AddContact;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.CompanySummary;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.company.ContactSummary;
import nl.bijrijder.company.Lookalike;
import nl.bijrijder.company.Lookalikes;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one list. A line is of the company with its number, or else its name in the same place; what is empty in it stays
 * as it is; all that is wrong in it is told, and then nothing of it is taken. A new company that looks like another, in the
 * partnership or on an earlier line, is left out until somebody says that it is another.
 */
final class Reading {

    private static final int MOST_TWINS = 3;

    private final CurrentUser user;
    private final PartnershipId partnership;
    private final Map<CompanyId, CompanySummary> known;
    private final Map<CompanyId, List<ContactSummary>> contacts;
    private final LineReader reader;
    private final Set<Long> added;
    private final Map<CompanyId, Target> old = new HashMap<>();
    private final Map<String, List<Target>> fresh = new HashMap<>();
    private final List<Consumer<Companies>> work = new ArrayList<>();

    Reading(
            CurrentUser user,
            PartnershipId partnership,
            Map<CompanyId, CompanySummary> known,
            Map<CompanyId, List<ContactSummary>> contacts,
            LineReader reader,
            Set<Long> added) {
        this.user = user;
        this.partnership = partnership;
        this.known = known;
        this.contacts = contacts;
        this.reader = reader;
        this.added = added;
    }

    ListPlan over(List<FileLine> lines, Map<Integer, List<Lookalikes.OnLine>> found) {
        var planned = new ArrayList<PlannedLine>();
        for (var place = 0; place < lines.size(); place++) {
            planned.add(line(lines, lines.get(place), found.getOrDefault(place, List.of())));
        }
        return new ListPlan(List.copyOf(planned), List.copyOf(work));
    }

    private PlannedLine line(List<FileLine> lines, FileLine line, List<Lookalikes.OnLine> found) {
        var problems = new ArrayList<Problem>();
        if (!line.isWhole()) {
            problems.add(reader.problem(null, "company.lists.row.columns"));
        }
        var target = target(line, found, problems);
        var facts = reader.company(line, target.facts, problems);
        var before = target.person(line.cell(Column.CONTACT));
        var person = reader.person(line, before == null ? null : before.facts(), problems);
        if (facts != null && target.line > 0) {
            CompanyListText.differing(Objects.requireNonNull(target.facts), facts)
                    .forEach(column -> problems.add(reader.problem(column, "company.lists.row.differs", target.line)));
        }
        if (person != null && before != null && before.line() > 0) {
            CompanyListText.differing(before.facts(), person)
                    .forEach(column -> problems.add(reader.problem(column, "company.lists.row.twice", before.line())));
        }
        return facts == null || !problems.isEmpty()
                ? planned(
                        line,
                        Outcome.REFUSED,
                        target,
                        problems.stream().sorted(Problem.IN_ORDER).toList(),
                        false,
                        List.of())
                : take(line, target, facts, person, twins(lines, line, target, found));
    }

    /** Which company the line is of. */
    private Target target(FileLine line, List<Lookalikes.OnLine> found, List<Problem> problems) {
        var number = line.cell(Column.NUMBER);
        if (number != null) {
            return Optional.ofNullable(parse(number))
                    .map(known::get)
                    .map(this::ofKnown)
                    .orElseGet(() -> nobody(problems, Column.NUMBER, "company.lists.row.number"));
        }
        var here = named(found)
                .filter(company -> !Target.isElsewhere(company.facts(), line))
                .toList();
        if (here.size() > 1) {
            return nobody(problems, Column.NAME, "company.lists.row.namesakes");
        }
        return here.isEmpty() ? ofNew(line, found) : ofKnown(here.get(0));
    }

    private Target nobody(List<Problem> problems, Column column, String key) {
        problems.add(reader.problem(column, key));
        return new Target();
    }

    private Target ofKnown(CompanySummary company) {
        return old.computeIfAbsent(company.id(), id -> new Target(company, contacts.getOrDefault(id, List.of())));
    }

    private Target ofNew(FileLine line, List<Lookalikes.OnLine> found) {
        var namesakes = namesakes(found);
        return namesakes.stream()
                .filter(target -> !target.isElsewhere(line))
                .findFirst()
                .orElseGet(() -> {
                    var target = new Target();
                    namesakes.add(target);
                    return target;
                });
    }

    /** The new companies with the name of the line, wherever they are. */
    private List<Target> namesakes(List<Lookalikes.OnLine> found) {
        return fresh.computeIfAbsent(found.isEmpty() ? "" : found.get(0).nameKey(), key -> new ArrayList<>());
    }

    private Stream<CompanySummary> named(List<Lookalikes.OnLine> found) {
        return found.stream()
                .filter(match -> match.why() == Lookalike.Why.NAME)
                .map(Lookalikes.OnLine::company)
                .flatMap(Stream::ofNullable)
                .map(known::get)
                .flatMap(Stream::ofNullable);
    }

    /** What a company that is new on this line may be instead. */
    private List<PossibleDuplicate> twins(
            List<FileLine> lines, FileLine line, Target target, List<Lookalikes.OnLine> found) {
        if (target.known != null || target.line > 0) {
            return target.twins;
        }
        var elsewhere = namesakes(found).stream()
                .filter(other -> other.line > 0)
                .map(other -> new PossibleDuplicate(
                        null, other.line, Objects.requireNonNull(other.facts).name(), Lookalike.Why.NAME));
        var twins = new ArrayList<PossibleDuplicate>();
        for (var twin : Stream.concat(found.stream().flatMap(match -> twin(lines, match)), elsewhere)
                .toList()) {
            if (twins.size() < MOST_TWINS && twins.stream().noneMatch(twin::isOf)) {
                twins.add(twin);
            }
        }
        return List.copyOf(twins);
    }

    private Stream<PossibleDuplicate> twin(List<FileLine> lines, Lookalikes.OnLine match) {
        if (match.earlier() != null) {
            var line = lines.get(match.earlier());
            var name = Objects.requireNonNullElse(line.cell(Column.NAME), "");
            return Stream.of(new PossibleDuplicate(null, line.number(), name, match.why()));
        }
        return Stream.ofNullable(match.company())
                .map(known::get)
                .flatMap(Stream::ofNullable)
                .map(company -> new PossibleDuplicate(company.id(), 0, company.name(), match.why()));
    }

    private PlannedLine take(
            FileLine line,
            Target target,
            CompanyFacts facts,
            @Nullable ContactFacts person,
            List<PossibleDuplicate> twins) {
        var changes = new ArrayList<PlannedLine.Change>();
        var isFirst = target.line == 0;
        if (isFirst) {
            target.line = line.number();
            target.twins = twins;
            target.isTaken = twins.isEmpty() || added.contains(line.number());
            company(target, facts, changes);
        }
        if (person != null) {
            contact(line, target, person, changes);
        }
        var isNew = isFirst && target.known == null;
        var outcome = !twins.isEmpty()
                ? Outcome.LOOKALIKE
                : isNew ? Outcome.NEW : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        return planned(line, outcome, target, List.of(), isFirst, List.copyOf(changes));
    }

    private void company(Target target, CompanyFacts facts, List<PlannedLine.Change> changes) {
        var before = target.known;
        target.facts = facts;
        if (before == null) {
            doLater(target, service -> service.add(user, new AddCompany(target.id, partnership, facts)));
        } else if (!before.facts().equals(facts)) {
            doLater(target, service -> service.change(user, target.id, before.version(), facts));
            CompanyListText.changes(before.facts(), facts, changes);
        }
    }

    private void contact(FileLine line, Target target, ContactFacts person, List<PlannedLine.Change> changes) {
        var before = target.person(person.name());
        var contact = before == null ? null : before.known();
        target.put(new Target.Person(contact, person, line.number()));
        if (before == null) {
            doLater(target, service -> service.addContact(user, new AddContact(ContactId.random(), target.id, person)));
            changes.add(new PlannedLine.Change("company.lists.contact", "", person.name()));
        } else if (contact != null && !before.facts().equals(person)) {
            doLater(target, service -> service.changeContact(user, target.id, contact.id(), contact.version(), person));
            CompanyListText.changes(before.facts(), person, changes);
        }
    }

    private void doLater(Target target, Consumer<Companies> piece) {
        if (target.isTaken) {
            work.add(piece);
        }
    }

    private static PlannedLine planned(
            FileLine line,
            Outcome outcome,
            Target target,
            List<Problem> problems,
            boolean isFirst,
            List<PlannedLine.Change> changes) {
        var title = Stream.of(line.cell(Column.NAME), line.cell(Column.CONTACT))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new PlannedLine(
                line.number(),
                outcome,
                target.known == null ? null : target.id,
                title,
                problems,
                outcome == Outcome.LOOKALIKE && isFirst ? target.twins : List.of(),
                outcome == Outcome.LOOKALIKE && !isFirst ? target.line : 0,
                changes);
    }

    private static @Nullable CompanyId parse(String number) {
        try {
            return CompanyId.valueOf(number);
        } catch (NotFound noId) {
            return null;
        }
    }
}
