package nl.bijrijder.fuzz;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import nl.bijrijder.testing.Sample;
import org.jsoup.Jsoup;

/** What somebody finds who follows every link: addresses, forms, and the ids that stand in them. */
final class Site {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int OF_A_KIND = Sample.times(1, 3);

    final Set<String> addresses = new LinkedHashSet<>();
    final List<LearnedForm> forms = new ArrayList<>();
    final Set<String> ids = new LinkedHashSet<>();

    /** Looks around as this person. */
    static Site of(Person person, Wire wire) throws IOException {
        var site = new Site();
        site.walk(person, wire);
        return site;
    }

    private void walk(Person person, Wire wire) throws IOException {
        var kinds = new HashMap<String, Integer>();
        Map<String, LearnedForm> byKind = new LinkedHashMap<>();
        Queue<String> waiting = new ArrayDeque<>(
                person.isSignedIn() ? List.of(person.start(), "/account/sessions") : List.of("/login", "/welcome"));
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var answer = person.send(wire, new Ask("GET", address));
            if (answer.status() != 200 || !answer.isHtml()) {
                continue;
            }
            addresses.add(address);
            ID.matcher(answer.body()).results().forEach(found -> ids.add(found.group()));
            var page = Jsoup.parse(answer.body());
            page.select("form[method=post]")
                    .forEach(found ->
                            byKind.putIfAbsent(LearnedForm.of(address, found).kind(), LearnedForm.of(address, found)));
            for (var link : page.select("a[href^=/]").eachAttr("href")) {
                if (!link.contains("locale=") && kinds.merge(kind(link), 1, Integer::sum) <= OF_A_KIND) {
                    waiting.add(link);
                }
            }
        }
        forms.addAll(byKind.values());
    }

    /** The address without what differs from one row or one search to the next. */
    static String kind(String address) {
        return ID.matcher(address).replaceAll("{id}").replaceFirst("\\?.*", "");
    }
}
