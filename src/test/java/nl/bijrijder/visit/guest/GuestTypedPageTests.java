package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.platform.photo.PhotoFixture;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.visit.VisitTiming;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A company has no drafts: whatever it typed is still in the form when sending fails, field by field. */
@ApplicationTest
class GuestTypedPageTests {

    private static final String TOO_LONG = "woord ".repeat(400).strip();
    private static final String LINES = "Eerste regel\nTweede <regel> & \"meer\"";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private GuestFixture guest;

    @BeforeEach
    void aVisitWithALink() {
        guest = new GuestFixture(beans);
    }

    /**
     * One form of the company's.
     *
     * @param typed everything that can be typed in it, all of it fine
     * @param mistakes what makes sending fail, one at a time: fields and what is typed in them instead
     */
    private record Form(String place, Map<String, String> typed, List<Map<String, String>> mistakes) {

        @Override
        public String toString() {
            return place;
        }
    }

    static Stream<Form> forms() {
        return Stream.of(
                new Form(
                        "/confirmation",
                        Map.of("visitOn", "{27}", "startsAt", "09:00", "endsAt", "11:00", "by", "Marieke Bos"),
                        List.of(Map.of("by", " . "), Map.of("startsAt", ""), Map.of("endsAt", "08:30"))),
                new Form(
                        "/counter",
                        Map.of(
                                "visitOn",
                                "{30}",
                                "startsAt",
                                "13:00",
                                "endsAt",
                                "15:00",
                                "words",
                                LINES,
                                "by",
                                "Marieke Bos"),
                        List.of(
                                Map.of("by", ""),
                                Map.of("visitOn", ""),
                                Map.of("visitOn", "{-3}"),
                                Map.of("endsAt", "12:00"),
                                Map.of("words", TOO_LONG))),
                new Form(
                        "/cancellation",
                        Map.of("reason", LINES, "by", "Marieke Bos"),
                        List.of(Map.of("by", ""), Map.of("reason", "..."), Map.of("reason", TOO_LONG))),
                new Form(
                        "/class",
                        Map.of("name", "Samira", "role", "zorghulp", "words", LINES, "by", "Marieke Bos"),
                        List.of(
                                Map.of("by", "-"),
                                Map.of("name", ""),
                                Map.of("role", "x".repeat(201)),
                                Map.of("words", TOO_LONG))),
                new Form(
                        "/class/photo",
                        Map.of("remove", "true", "by", "Marieke Bos"),
                        List.of(Map.of("by", ""), Map.of("remove", ""))),
                new Form(
                        "/address",
                        Map.of("street", "Molenweg 1", "postcode", "1234 AB", "town", "Veerdam", "by", "Marieke Bos"),
                        List.of(
                                Map.of("by", ""),
                                Map.of("postcode", "12 AB"),
                                Map.of("street", "x".repeat(201)),
                                Map.of("street", ""),
                                Map.of("town", ""))),
                new Form(
                        "/profile",
                        Map.ofEntries(
                                Map.entry("words.directions", LINES),
                                Map.entry("words.parking", LINES),
                                Map.entry("words.arrival", LINES),
                                Map.entry("words.access", LINES),
                                Map.entry("words.gear.safetyGear", "true"),
                                Map.entry("words.gear.safetyGearWhat", "Helm"),
                                Map.entry("words.clothing", "Schort"),
                                Map.entry("words.food", "Brood"),
                                Map.entry("words.largestGroup", "12"),
                                Map.entry("words.possible", LINES),
                                Map.entry("words.notPossible", LINES),
                                Map.entry("by", "Marieke Bos")),
                        List.of(
                                Map.of("by", ""),
                                Map.of("words.gear.safetyGear", "false"),
                                Map.of("words.parking", TOO_LONG))),
                new Form(
                        "/promises",
                        Map.of("id", UUID.randomUUID().toString(), "text", "Zelf kneden", "by", "Marieke Bos"),
                        List.of(Map.of("by", ""), Map.of("text", "!"), Map.of("text", "x".repeat(2001)))),
                new Form(
                        "/feedback",
                        Map.of(
                                "went",
                                "HARD",
                                "prepared",
                                "PARTLY",
                                "again",
                                "MAYBE",
                                "words",
                                LINES,
                                "by",
                                "Marieke Bos"),
                        List.of(Map.of("by", ""), Map.of("went", ""), Map.of("words", TOO_LONG))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void staysInTheForm(Form form) {
        makeReady(form.place());
        var acts = guest.acts();
        for (var mistake : form.mistakes()) {
            var fields = fields(form);
            mistake.forEach((field, text) -> fields.put(field, filled(text)));
            var answer = guest.send(form.place(), fields);
            assertThat(answer).as("%s %s", form, mistake).hasStatus(422);
            var page = Pages.html(answer);
            fields.forEach((field, text) -> {
                if (!field.equals("version")) {
                    assertThat(value(page, field))
                            .as("%s %s: %s", form, mistake.keySet(), field)
                            .isEqualTo(text);
                }
            });
        }
        assertThat(guest.acts()).as("nothing was taken down").isEqualTo(acts);
    }

    /** Somebody else with the link was earlier: where the form can be sent again it is shown again, else the words are. */
    @ParameterizedTest
    @MethodSource("forms")
    void staysOnThePageWhenSomebodyElseWasEarlier(Form form) {
        if (form.place().equals("/promises") || form.place().equals("/class/photo")) {
            return; // whoever comes second adds one more, or takes away what is away
        }
        makeReady(form.place());
        var first = fields(form);
        var second = fields(form);
        second.put("by", "Henk de Tweede");
        second.replaceAll((field, text) -> switch (field) {
            case "startsAt" -> "09:15";
            case "words", "words.parking", "reason" -> "Van Henk";
            case "name" -> "Jan";
            case "street" -> "Molenweg 2";
            default -> text;
        });
        assertThat(guest.send(form.place(), first)).hasRedirectedUrl(guest.home());
        var answer = guest.send(form.place(), second);
        assertThat(answer).as(form.place()).hasStatus(409);
        var page = Pages.html(answer);
        second.remove("version");
        second.forEach((field, text) -> {
            if (page.select("form[method=post] [name=by]").isEmpty()) {
                assertThat(page.select("section:has(#typed-title) p").eachText())
                        .as("%s: %s", form, field)
                        .contains(text.replace('\n', ' '));
            } else {
                assertThat(value(page, field)).as("%s: %s", form, field).isEqualTo(text);
            }
        });
    }

    @Test
    void everyFormOfACompanyStandsInTheTable() {
        var posted = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/guest/"))
                .map(path -> path.replace("/guest/visits/{link}", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(posted).isEqualTo(forms().map(Form::place).collect(Collectors.toCollection(TreeSet::new)));
    }

    private void makeReady(String place) {
        switch (place) {
            case "/feedback" -> guest.hold(true);
            case "/promises" -> guest.tell();
            case "/class/photo" -> assertThat(samira()).hasStatus3xxRedirection();
            default -> assertThat(guest.summary().timing()).isEqualTo(VisitTiming.OPEN);
        }
    }

    /** Somebody comes, and there is a photo of her. */
    private MvcTestResult samira() {
        guest.send("/class", Map.of("version", "-1", "name", "Samira", "by", "Marieke"));
        return guest.photo(PhotoFixture.jpeg(90, 90), "Marieke");
    }

    private Map<String, String> fields(Form form) {
        var fields = new HashMap<String, String>();
        form.typed().forEach((field, text) -> fields.put(field, filled(text)));
        fields.put(
                "version",
                switch (form.place()) {
                    case "/confirmation", "/cancellation" -> guest.version();
                    case "/address" -> guest.companyVersion();
                    default -> "-1";
                });
        return fields;
    }

    /** A number in braces stands for a day so far from today. */
    private String filled(String text) {
        return text.startsWith("{")
                ? guest.day(Integer.parseInt(text.substring(1, text.length() - 1)))
                        .toString()
                : text;
    }

    private static String value(Document page, String name) {
        var field = page.select("form[method=post] [name=" + name + "]");
        if (field.is("textarea")) {
            return field.first().wholeText().strip();
        }
        if (field.is("[type=time]") && !field.attr("value").isEmpty()) {
            return LocalTime.parse(field.attr("value")).toString(); // with seconds or without
        }
        return field.is("[type=radio], [type=checkbox]")
                ? field.select("[checked]").attr("value")
                : field.attr("value");
    }
}
