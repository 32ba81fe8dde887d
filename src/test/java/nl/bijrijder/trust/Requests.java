package nl.bijrijder.trust;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.UUID;
import nl.bijrijder.people.security.SignedInSession;
import nl.bijrijder.testing.World;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Makes the requests the table speaks of. */
final class Requests {

    private final Grounds grounds;
    private final World world;

    Requests(Grounds grounds, World world) {
        this.grounds = grounds;
        this.world = world;
    }

    /** As a browser of this person sends it, with the right form token; filled in, or empty. */
    MockHttpServletRequestBuilder of(Line line, Cast who, Thing thing, boolean filled) {
        var request = bare(line, who, thing, filled).with(csrf());
        return who == Cast.NOBODY ? request : request.with(SignedInSession.of(grounds.account(who)));
    }

    /** A request without a token and without anybody signed in. */
    MockHttpServletRequestBuilder bare(Line line, Cast who, Thing thing, boolean filled) {
        var request = request(line.method(), URI.create(fill(line.address(thing), who, thing)));
        if (filled) {
            line.fields().forEach((name, value) -> request.param(name, fill(value, who, thing)));
        }
        return request;
    }

    private String fill(String text, Cast who, Thing thing) {
        var self = who == Cast.NOBODY ? "" : grounds.account(who).toString();
        return text.replace("{id}", UUID.randomUUID().toString())
                .replace("{self}", self)
                .replace("{thing}", thing.ids().isEmpty() ? "" : thing.ids().get(0))
                .replace("{version}", Integer.toString(thing.version()))
                .replace("{school}", grounds.school())
                .replace("{contact}", grounds.contact())
                .replace("{nextMonth}", world.today().plusMonths(1).toString())
                .replace("{two}", thing.ids().size() > 1 ? thing.ids().get(1) : "")
                .replace("{today}", world.today().toString());
    }
}
