package nl.bijrijder.testing;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Map;
import nl.bijrijder.people.security.SignedInSession;
import nl.bijrijder.shared.AccountId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Opens pages and sends forms as somebody, through every filter, and reads the HTML that comes back. */
@TestComponent
public class Pages {

    private final MockMvcTester mvc;

    Pages(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** What a GET of this person answers. */
    public MvcTestResult open(AccountId who, String path) {
        return mvc.perform(get(path).with(SignedInSession.of(who)));
    }

    /** The page this person sees; fails unless it is answered with 200. */
    public Document page(AccountId who, String path) {
        var result = open(who, path);
        assertThat(result.getResponse().getStatus()).as("status of " + path).isEqualTo(200);
        return html(result);
    }

    /** Opens a page as somebody; its address is encoded already. */
    public Document page(AccountId who, URI address) {
        var result = mvc.perform(get(address).with(SignedInSession.of(who)));
        assertThat(result.getResponse().getStatus()).as("status of " + address).isEqualTo(200);
        return html(result);
    }

    /** What a GET of somebody who is not signed in answers. */
    public MvcTestResult openAsNobody(String path) {
        return mvc.perform(get(path));
    }

    /** What a posted form of this person answers; the CSRF token is right. Values are fields by name. */
    public MvcTestResult send(AccountId who, String path, Map<String, String> fields) {
        var values = new LinkedMultiValueMap<String, String>();
        fields.forEach(values::add);
        return send(who, path, values);
    }

    /** Sends a form as somebody, with fields of several values. */
    public MvcTestResult send(AccountId who, String path, MultiValueMap<String, String> fields) {
        return mvc.perform(post(path).params(fields).with(csrf()).with(SignedInSession.of(who)));
    }

    /** What a form with a file of this person answers. */
    public MvcTestResult send(AccountId who, String path, Map<String, String> fields, MockMultipartFile file) {
        var request = multipart(path).file(file);
        fields.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(SignedInSession.of(who)));
    }

    /** Reads an answer as HTML. */
    public static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
