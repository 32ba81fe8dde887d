package nl.bijrijder.companylist;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.AddCompany;
import nl.bijrijder.company.AddContact;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.CompanyForm;
import nl.bijrijder.company.CompanyId;
import nl.bijrijder.company.CompanySummary;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.ContactForm;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.company.ContactSummary;
import nl.bijrijder.company.Lookalike;
import nl.bijrijder.company.Lookalikes;
import nl.bijrijder.company.Recognition;
import nl.bijrijder.organisation.PartnershipId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the lines of a list to what the partnership has. A line is of the company with its number, or else its name; what is
 * empty in it stays as it is; what is wrong in it is refused in words, by the rules of the forms.
 */
@Component
@Transactional(readOnly = true)
class ListPlanner {

    private final Companies companies;
    private final Lookalikes lookalikes;
    private final Validator validator;
    private final MessageSource messages;

    ListPlanner(Companies companies, Lookalikes lookalikes, Validator validator, MessageSource messages) {
        this.companies = companies;
        this.lookalikes = lookalikes;
        this.validator = validator;
        this.messages = messages;
    }

    /** What an import of these lines will do now. A fixed number of statements, however many lines. */
    ListPlan plan(CurrentUser user, PartnershipId partnership, List<FileLine> lines) {
        var known = companies.list(user).stream()
                .filter(company -> company.partnership().equals(partnership))
                .collect(Collectors.toMap(CompanySummary::id, Function.identity()));
        var contacts = companies.allContacts(user).stream().collect(Collectors.groupingBy(ContactSummary::company));
        var found = lookalikes
                .onLines(
                        partnership,
                        lines.stream()
                                .map(line -> new Lookalikes.Line(
                                        line.cell(Column.NAME), line.cell(Column.PHONE), line.cell(Column.WEBSITE)))
                                .toList())
                .stream()
                .collect(Collectors.groupingBy(Lookalikes.OnLine::place));
        return new Run(user, partnership, known, contacts).over(lines, found);
    }

    /** A company the list speaks of, as it will be after the lines read so far. */
    private static final class Target {
        private final CompanyId id;
        private final @Nullable CompanySummary known;
        private final Map<String, Person> people = new HashMap<>();
        private @Nullable CompanyFacts facts;
        private long line;

        private Target(CompanyId id, @Nullable CompanySummary known) {
            this.id = id;
            this.known = known;
            this.facts = known == null ? null : known.facts();
        }
    }

    /** Somebody to call there, as it will be; known when it was there before. */
    private record Person(@Nullable ContactSummary known, ContactFacts facts) {}

    /** Why a line is refused, in words. */
    private static final class Refusal extends RuntimeException {
        private Refusal(String words) {
            super(words, null, false, false);
        }
    }

    /** One reading of one list. */
    private final class Run {
        private final CurrentUser user;
        private final PartnershipId partnership;
        private final Map<CompanyId, CompanySummary> known;
        private final Map<CompanyId, List<ContactSummary>> contacts;
        private final Map<String, Target> targets = new HashMap<>();
        private final List<Consumer<Companies>> work = new ArrayList<>();

        private Run(
                CurrentUser user,
                PartnershipId partnership,
                Map<CompanyId, CompanySummary> known,
                Map<CompanyId, List<ContactSummary>> contacts) {
            this.user = user;
            this.partnership = partnership;
            this.known = known;
            this.contacts = contacts;
        }

        private ListPlan over(List<FileLine> lines, Map<Integer, List<Lookalikes.OnLine>> found) {
            var planned = new ArrayList<PlannedLine>();
            for (var place = 0; place < lines.size(); place++) {
                planned.add(line(lines.get(place), found.getOrDefault(place, List.of())));
            }
            return new ListPlan(List.copyOf(planned), List.copyOf(work));
        }

        private PlannedLine line(FileLine line, List<Lookalikes.OnLine> found) {
            var title = Stream.of(line.cell(Column.NAME), line.cell(Column.CONTACT))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · "));
            try {
                if (!line.isWhole()) {
                    throw new Refusal(say("companylist.row.columns"));
                }
                var target = target(line, found);
                var facts = facts(line, target);
                var person = person(line, target);
                return take(line, title, target, facts, person, found);
            } catch (Refusal refusal) {
                return new PlannedLine(line.number(), Outcome.REFUSED, title, refusal.getMessage(), null, List.of());
            }
        }

        /** Which company the line is of. */
        private Target target(FileLine line, List<Lookalikes.OnLine> found) {
            var number = line.cell(Column.NUMBER);
            if (number != null) {
                var company = Optional.ofNullable(parse(number)).map(known::get);
                return ofKnown(company.orElseThrow(() -> new Refusal(say("companylist.row.number"))));
            }
            var named = found.stream()
                    .filter(match -> match.why() == Lookalike.Why.NAME)
                    .map(Lookalikes.OnLine::company)
                    .flatMap(Stream::ofNullable)
                    .map(known::get)
                    .flatMap(Stream::ofNullable)
                    .toList();
            if (named.size() > 1) {
                throw new Refusal(say("companylist.row.namesakes"));
            }
            var key = found.isEmpty() ? "" : found.get(0).nameKey();
            return named.isEmpty()
                    ? targets.computeIfAbsent("new " + key, fresh -> new Target(CompanyId.random(), null))
                    : ofKnown(named.get(0));
        }

        private Target ofKnown(CompanySummary company) {
            return targets.computeIfAbsent(company.id().toString(), known -> {
                var target = new Target(company.id(), company);
                contacts.getOrDefault(company.id(), List.of())
                        .forEach(contact -> target.people.putIfAbsent(
                                plain(contact.facts().name()), new Person(contact, contact.facts())));
                return target;
            });
        }

        /** The company as the line has it; what is empty there is as it was. */
        private CompanyFacts facts(FileLine line, Target target) {
            var before = target.facts;
            var form = new CompanyForm(
                    null,
                    null,
                    null,
                    or(line.cell(Column.NAME), before == null ? null : before.name()),
                    or(line.cell(Column.BRANCH), before == null ? null : before.branch()),
                    or(line.cell(Column.STREET), before == null ? null : before.street()),
                    or(line.cell(Column.POSTCODE), before == null ? null : before.postcode()),
                    or(line.cell(Column.TOWN), before == null ? null : before.town()),
                    or(line.cell(Column.PHONE), before == null ? null : before.phone()),
                    or(line.cell(Column.WEBSITE), before == null ? null : before.website()),
                    recognition(line, before),
                    or(line.cell(Column.NOTES), before == null ? null : before.notes()),
                    null);
            validate(form);
            var facts = form.toFacts();
            if (target.line > 0 && !facts.equals(before)) {
                throw new Refusal(say("companylist.row.differs", target.line));
            }
            return facts;
        }

        private Recognition recognition(FileLine line, @Nullable CompanyFacts before) {
            var typed = line.cell(Column.RECOGNITION);
            if (typed == null) {
                return before == null ? Recognition.UNKNOWN : before.recognition();
            }
            return ListWords.recognition(typed).orElseThrow(() -> new Refusal(say("companylist.row.recognition")));
        }

        /** Who to call, as the line has it; null when it names nobody. */
        private @Nullable ContactFacts person(FileLine line, Target target) {
            var name = line.cell(Column.CONTACT);
            if (name == null) {
                if (Stream.of(Column.ROLE, Column.EMAIL, Column.CONTACT_PHONE).anyMatch(line.cells()::containsKey)) {
                    throw new Refusal(say("companylist.row.contact"));
                }
                return null;
            }
            var before = target.people.get(plain(name));
            var facts = before == null ? null : before.facts();
            var form = new ContactForm(
                    null,
                    null,
                    name,
                    or(line.cell(Column.ROLE), facts == null ? null : facts.role()),
                    or(line.cell(Column.EMAIL), facts == null ? null : facts.email()),
                    or(line.cell(Column.CONTACT_PHONE), facts == null ? null : facts.phone()));
            validate(form);
            if (form.hasBadEmail()) {
                throw new Refusal(say("company.contact.email.shape"));
            }
            return form.toFacts();
        }

        private PlannedLine take(
                FileLine line,
                String title,
                Target target,
                CompanyFacts facts,
                @Nullable ContactFacts person,
                List<Lookalikes.OnLine> found) {
            var changes = new ArrayList<PlannedLine.Change>();
            var isFirst = target.line == 0;
            if (isFirst) {
                company(target, facts, changes);
                target.line = line.number();
            }
            if (person != null) {
                contact(target, person, changes);
            }
            var isNew = isFirst && target.known == null;
            var outcome = isNew ? Outcome.NEW : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
            return new PlannedLine(
                    line.number(), outcome, title, null, isNew ? lookalike(found) : null, List.copyOf(changes));
        }

        private void company(Target target, CompanyFacts facts, List<PlannedLine.Change> changes) {
            var before = target.known;
            target.facts = facts;
            if (before == null) {
                work.add(service -> service.add(user, new AddCompany(target.id, partnership, facts)));
            } else if (!before.facts().equals(facts)) {
                work.add(service -> service.change(user, target.id, before.version(), facts));
                ListWords.changes(before.facts(), facts, changes);
            }
        }

        private void contact(Target target, ContactFacts person, List<PlannedLine.Change> changes) {
            var before = target.people.put(plain(person.name()), new Person(knownAs(target, person), person));
            if (before == null) {
                work.add(service -> service.addContact(user, new AddContact(ContactId.random(), target.id, person)));
                changes.add(new PlannedLine.Change("companylist.contact", "", person.name()));
            } else if (!before.facts().equals(person)) {
                var known = before.known();
                if (known == null) {
                    throw new Refusal(say("companylist.row.twice"));
                }
                work.add(service -> service.changeContact(user, target.id, known.id(), known.version(), person));
                ListWords.changes(before.facts(), person, changes);
            }
        }

        private @Nullable ContactSummary knownAs(Target target, ContactFacts person) {
            var before = target.people.get(plain(person.name()));
            return before == null ? null : before.known();
        }

        private @Nullable String lookalike(List<Lookalikes.OnLine> found) {
            return found.stream()
                    .filter(match -> match.why() != Lookalike.Why.NAME)
                    .map(Lookalikes.OnLine::company)
                    .flatMap(Stream::ofNullable)
                    .map(known::get)
                    .flatMap(Stream::ofNullable)
                    .map(CompanySummary::name)
                    .findFirst()
                    .orElse(null);
        }
    }

    private void validate(Object form) {
        var broken = validator.validate(form).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(ConstraintViolation::getMessage)
                .findFirst();
        if (broken.isPresent()) {
            throw new Refusal(broken.get());
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static @Nullable CompanyId parse(String number) {
        try {
            return CompanyId.valueOf(number);
        } catch (NotFound noId) {
            return null;
        }
    }

    private static @Nullable String or(@Nullable String typed, @Nullable String before) {
        return typed == null ? before : typed;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
