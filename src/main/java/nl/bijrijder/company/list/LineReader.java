package nl.bijrijder.company.list;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.Recognition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads the cells of a line by the rules of the pages, and tells all that is wrong with them, each with its column. */
@Component
class LineReader {

    private static final Map<String, Column> OF_COMPANY = Map.of(
            "name", Column.NAME,
            "branch", Column.BRANCH,
            "street", Column.STREET,
            "postcode", Column.POSTCODE,
            "town", Column.TOWN,
            "phone", Column.PHONE,
            "website", Column.WEBSITE,
            "recognition", Column.RECOGNITION,
            "notes", Column.NOTES);
    private static final Map<String, Column> OF_CONTACT =
            Map.of("name", Column.CONTACT, "role", Column.ROLE, "email", Column.EMAIL, "phone", Column.CONTACT_PHONE);

    private final Validator validator;
    private final MessageSource messages;

    LineReader(Validator validator, MessageSource messages) {
        this.validator = validator;
        this.messages = messages;
    }

    /** The company as the line has it, what is empty there being as it was; null when that cannot be. */
    @Nullable
    CompanyFacts company(FileLine line, @Nullable CompanyFacts before, List<Problem> problems) {
        var facts = new CompanyFacts(
                Objects.requireNonNullElse(or(line.cell(Column.NAME), before == null ? null : before.name()), ""),
                or(line.cell(Column.BRANCH), before == null ? null : before.branch()),
                or(line.cell(Column.STREET), before == null ? null : before.street()),
                or(line.cell(Column.POSTCODE), before == null ? null : before.postcode()),
                or(line.cell(Column.TOWN), before == null ? null : before.town()),
                or(line.cell(Column.PHONE), before == null ? null : before.phone()),
                or(line.cell(Column.WEBSITE), before == null ? null : before.website()),
                recognition(line, before, problems),
                or(line.cell(Column.NOTES), before == null ? null : before.notes()));
        return isValid(facts, OF_COMPANY, problems) ? facts.settled() : null;
    }

    private Recognition recognition(FileLine line, @Nullable CompanyFacts before, List<Problem> problems) {
        var old = before == null ? Recognition.UNKNOWN : before.recognition();
        var typed = line.cell(Column.RECOGNITION);
        return typed == null
                ? old
                : CompanyListText.recognition(typed).orElseGet(() -> {
                    problems.add(problem(Column.RECOGNITION, "company.lists.row.recognition"));
                    return old;
                });
    }

    /** Who to call, as the line has it; null when it names nobody, or that cannot be. */
    @Nullable
    ContactFacts person(FileLine line, @Nullable ContactFacts before, List<Problem> problems) {
        var name = line.cell(Column.CONTACT);
        var hasMore = Stream.of(Column.ROLE, Column.EMAIL, Column.CONTACT_PHONE).anyMatch(line.cells()::containsKey);
        if (name == null && !hasMore) {
            return null;
        }
        if (name == null) {
            problems.add(problem(Column.CONTACT, "company.lists.row.contact"));
        }
        var facts = new ContactFacts(
                Objects.requireNonNullElse(name, "x"),
                or(line.cell(Column.ROLE), before == null ? null : before.role()),
                or(line.cell(Column.EMAIL), before == null ? null : before.email()),
                or(line.cell(Column.CONTACT_PHONE), before == null ? null : before.phone()));
        var isValid = isValid(facts, OF_CONTACT, problems);
        return name != null && isValid ? facts.settled() : null;
    }

    private boolean isValid(Object form, Map<String, Column> columns, List<Problem> problems) {
        var broken = validator.validate(form);
        broken.stream()
                .map(violation ->
                        new Problem(columns.get(violation.getPropertyPath().toString()), violation.getMessage()))
                .forEach(problems::add);
        return broken.isEmpty();
    }

    /** A thing that is wrong in a column, or with the line as a whole. */
    Problem problem(@Nullable Column column, String key, Object... arguments) {
        return new Problem(column, messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }

    private static @Nullable String or(@Nullable String typed, @Nullable String before) {
        return typed == null ? before : typed;
    }
}
