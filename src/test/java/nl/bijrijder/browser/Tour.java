package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijrijder.testing.Sample;

/**
 * Goes through Bijrijder along every link there is, with an {@link Inspector} who looks at each kind of page. A sample is six pages,
 * at random.
 */
final class Tour {

    private static final int MOST = Sample.times(6, 200);
    /** Pages of one kind can be in several states; in another language or without scripts a kind is the same in each. */
    private static final int ALIKE = Sample.times(1, 4);

    private static final int ONE_OF_A_KIND = 1;

    private final Inspector inspector = new Inspector();
    private final Random random = Sample.random("tour");

    /** To a few pages of each kind that can be reached from here, and into their forms; the kinds there are. */
    Set<String> everywhere(Visitor visitor) {
        return follow(visitor, ALIKE, true);
    }

    /** To one page of each kind. */
    Set<String> toOneOfAKind(Visitor visitor, boolean withForms) {
        return follow(visitor, ONE_OF_A_KIND, withForms);
    }

    Inspector inspector() {
        return inspector;
    }

    /** Along the links, to the first search without an answer, and into the forms. */
    private Set<String> follow(Visitor visitor, int alike, boolean withForms) {
        var kinds = new HashMap<String, Integer>();
        var known = new HashSet<String>();
        var waiting = new ArrayList<>(List.of(visitor.path(), "/account/sessions"));
        while (!waiting.isEmpty() && known.size() < MOST) {
            var path = waiting.remove(Sample.FULL ? 0 : random.nextInt(waiting.size()));
            if (known.contains(path) || kinds.getOrDefault(Inspector.kind(path), 0) >= alike) {
                continue;
            }
            known.add(path);
            kinds.merge(Inspector.kind(path), 1, Integer::sum);
            visitor.open(path);
            assertThat(visitor.status()).as("status of %s", path).isEqualTo(200);
            links(visitor).forEach(waiting::add);
            if (visitor.page().locator("main form[method=get] input[name=q]").count() > 0) {
                waiting.add(path.replaceFirst("\\?.*", "") + "?q=wie+zoekt+die+vindt+niet");
            }
            inspector.look(visitor, "");
            if (withForms) {
                inspector.sendEmpty(visitor);
            }
        }
        return Map.copyOf(kinds).keySet();
    }

    private static Stream<String> links(Visitor visitor) {
        var here = URI.create(visitor.page().url());
        var all = (List<?>) visitor.page()
                .evaluate("[...document.querySelectorAll('a[href]:not([download])')].map(link => link.href)");
        return all.stream()
                .map(link -> URI.create((String) link))
                .filter(link -> here.getAuthority().equals(link.getAuthority()))
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                .filter(link -> !link.contains("locale="));
    }
}
