package nl.bijrijder.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijrijder.platform.web.form.TypedField;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What was posted without a session comes back to our own pages alone, and never with a password in it. */
class KeptFormTests {

    @Test
    void aFormFromOurOwnPageComesBack() {
        var request = posted("/coach/students/1/notes");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        assertThat(KeptForm.of(request)).hasValueSatisfying(kept -> {
            assertThat(kept.action()).isEqualTo("/coach/students/1/notes");
            assertThat(kept.fields()).containsExactly(new TypedField("text", "Een lang verhaal."));
        });
    }

    @Test
    void anOlderBrowserIsKnownByItsOrigin() {
        var request = posted("/coach/students/1/notes");
        request.addHeader("Host", "school.example");
        request.addHeader("Origin", "http://school.example");
        assertThat(KeptForm.of(request)).isPresent();
    }

    @Test
    void aFormFromAnotherSiteGetsNothingBack() {
        for (var site : new String[] {"cross-site", "same-site", "none"}) {
            var request = posted("/coach/students/1/notes");
            request.addHeader("Sec-Fetch-Site", site);
            request.addHeader("Host", "school.example");
            request.addHeader("Origin", "http://school.example");
            assertThat(KeptForm.of(request)).as(site).isEmpty();
        }
        var foreign = posted("/coach/students/1/notes");
        foreign.addHeader("Host", "school.example");
        foreign.addHeader("Origin", "http://evil.example");
        assertThat(KeptForm.of(foreign)).isEmpty();
        assertThat(KeptForm.of(posted("/coach/students/1/notes"))).isEmpty();
    }

    @Test
    void signingInIsNotKept() {
        var request = posted("/login");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        assertThat(KeptForm.of(request)).isEmpty();
    }

    private static MockHttpServletRequest posted(String path) {
        var request = new MockHttpServletRequest("POST", path);
        request.addParameter("_csrf", "old");
        request.addParameter("text", "Een lang verhaal.");
        request.addParameter("newPassword", "geheim");
        return request;
    }
}
