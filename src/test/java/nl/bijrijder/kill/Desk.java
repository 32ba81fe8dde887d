package nl.bijrijder.kill;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.bijrijder.testing.TestTime;

/**
 * Somebody of the demo world who makes one kind of thing, over and over.
 *
 * @param who the person's e-mail address
 * @param what the kind of thing, for the report
 * @param page where the form is; what comes after {@code >} is the first link with that start on the page before it
 * @param action how the form's address ends
 * @param saved how the address of the page after it begins
 * @param table where the row is to be
 * @param column where its text is to be
 * @param also other texts the same form must leave, each exactly once, as {@code table.column}
 * @param typed what is typed, given the text that tells this one from all others
 */
record Desk(
        String who,
        String what,
        String page,
        String action,
        String saved,
        String table,
        String column,
        List<String> also,
        Function<String, Map<String, String>> typed) {

    private static final AtomicInteger BRINS = new AtomicInteger();

    static final List<Desk> ALL = List.of(
            note("sanne@wilgenhof.example"),
            note("karim@hetveer.example"),
            note("tom@hetveer.example"),
            step("noor@wilgenhof.example"),
            step("yusuf@wilgenhof.example"),
            company("ingrid@wilgenhof.example"),
            visit("bas@hetveer.example"),
            school("fatima@hetveer.example"));

    private static Desk note(String who) {
        return new Desk(
                who,
                "note",
                "/coach > /coach/students/",
                "/notes",
                "/coach/students/",
                "coaching_note",
                "text",
                List.of("next_step.text"),
                text -> Map.of("content.text", text, "content.outcome.nextStep", text));
    }

    private static Desk step(String who) {
        return new Desk(
                who,
                "step",
                "/student",
                "/student/steps",
                "/student",
                "next_step",
                "text",
                List.of(),
                text -> Map.of("text", text));
    }

    private static Desk company(String who) {
        return new Desk(
                who,
                "company",
                "/team/companies/new",
                "/team/companies",
                "/team/companies/",
                "company",
                "name",
                List.of(),
                text -> Map.of("facts.name", text));
    }

    private static Desk visit(String who) {
        return new Desk(
                who,
                "visit",
                "/team/visits/new",
                "/team/visits",
                "/team/visits/",
                "company_visit",
                "title",
                List.of("company.name"),
                text -> Map.of(
                        "plan.title",
                        text,
                        "newCompany.name",
                        text,
                        // one group cannot be in two places on one day
                        "plan.group.name",
                        text,
                        "plan.group.size",
                        "12",
                        "proposed.first",
                        // far from every holiday the demo world knows, and no weekend
                        TestTime.today()
                                .plusMonths(30)
                                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                                .toString(),
                        "plan.agreements.safetyGear",
                        "false"));
    }

    private static Desk school(String who) {
        return new Desk(
                who,
                "school",
                "/manage/organisations/new",
                "/manage/organisations",
                "/manage/organisations",
                "organisation",
                "name",
                List.of(),
                text -> Map.of("name", text, "sector", "VO", "brin", brin()));
    }

    /** No two alike, and none of the demo world's. */
    private static String brin() {
        var number = BRINS.getAndIncrement();
        return "%02d%c%c".formatted(number / 676 % 100, 'A' + number / 26 % 26, 'A' + number % 26);
    }
}
