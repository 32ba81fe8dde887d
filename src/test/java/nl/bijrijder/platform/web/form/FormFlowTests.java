package nl.bijrijder.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of a form, without a server: everything that is wrong at once, and a page only when it is shown. */
class FormFlowTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final Map<String, Object> flash = new FlashMap();
    private final Form typed = new Form("Bosgoed", 1);
    private final BindingResult errors = new DirectFieldBindingResult(typed, "form");
    private final List<String> saved = new ArrayList<>();
    private int shown;

    @BeforeEach
    void aRequest() {
        request.setAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE, flash);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void forgetsTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void savesGoesOnAndSaysSo() {
        var answer = flow().create(form -> "7").done("company.added", id -> "/team/companies/" + id);
        assertThat(answer.getViewName()).isEqualTo("redirect:/team/companies/7");
        assertThat(flash).containsEntry("flash", Flash.done("company.added"));
        assertThat(shown).as("pages built").isZero();
    }

    @Test
    void everythingThatIsWrongComesAtOnce() {
        errors.rejectValue("version", "version.wrong");
        var answer = flow().check((form, found) -> found.rejectValue("name", "name.taken"))
                .check((form, found) -> {
                    throw new Rule("name", "name.short");
                })
                .check((form, found) -> {
                    throw new Rule("elsewhere", "nothing.there");
                })
                .save(this::save)
                .done("saved", "/");
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(codes(answer)).containsExactly("version.wrong", "name.taken", "name.short", "nothing.there");
        assertThat(saved).isEmpty();
    }

    @Test
    void reportsUnreadableInputOnce() {
        errors.addError(new FieldError("form", "name", "?", true, new String[] {"typeMismatch"}, null, null));
        var answer = flow().check((form, found) -> found.rejectValue("name", "name.required"))
                .save(this::save)
                .done("saved", "/");
        assertThat(codes(answer)).containsExactly("typeMismatch");
    }

    @Test
    void aBrokenRuleStandsBesideItsFieldWithEverythingTyped() {
        var answer = flow().save(form -> {
                    throw new Rule("name", "name.taken");
                })
                .done("saved", "/");
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(errors.getFieldError("name")).isNotNull();
        assertThat(answer.getModel()).containsEntry("form", typed).containsEntry("more", "around");
    }

    @Test
    void showsBothTextsAfterAConflict() {
        var answer = flow().save(form -> {
                    throw new StaleVersion();
                })
                .done("saved", "/");
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.CONFLICT);
        var conflict = (Conflict) answer.getModel().get("conflict");
        assertThat(conflict.values("name")).containsExactly("Stored");
        assertThat(conflict.getVersion()).isEqualTo(2);
    }

    @Test
    void somethingNewIsNeverLate() {
        var flow = sent().on(FormPage.ofNew("view", () -> typed));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> flow.save(form -> {
                    throw new StaleVersion();
                }));
    }

    @Test
    void aWarningIsSeenFirst() {
        var warned = flow().warn(form -> new Warning("doubles", List.of("Bosgoed"), "abc"))
                .save(this::save)
                .done("saved", "/");
        assertThat(warned.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(warned.getModel())
                .containsEntry("doubles", List.of("Bosgoed"))
                .containsEntry("doublesSeen", "abc");
        assertThat(saved).isEmpty();
        request.setParameter("doublesSeen", "abc");
        flow().warn(form -> new Warning("doubles", List.of("Bosgoed"), "abc")).save(this::save);
        assertThat(saved).containsExactly("Bosgoed");
    }

    @Test
    void aPreviewSavesNothing() {
        request.setParameter("preview", "");
        var answer = flow().preview("preview", form -> "Beste " + form.name())
                .save(this::save)
                .done("saved", "/");
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getModel()).containsEntry("preview", "Beste Bosgoed");
        assertThat(saved).isEmpty();
    }

    @Test
    void aReasonOfItsOwnHasAPageOfItsOwn() {
        var flow = flow().when(Rule.class, (form, broken) -> new ModelAndView("other"));
        var answer = flow.save(form -> {
                    throw new Rule("name", "name.taken");
                })
                .done("saved", "/");
        assertThat(answer.getViewName()).isEqualTo("other");
    }

    @Test
    void aButtonThatIsRefusedSaysSoOnItsPage() {
        var answer = Button.on("/here")
                .press(() -> {
                    throw new Rule("", "too.late");
                })
                .done("saved", "/there");
        assertThat(answer.getViewName()).isEqualTo("redirect:/here");
        assertThat(flash).containsEntry("flash", Flash.notDone("too.late"));
    }

    @Test
    void wordsOfARuleDoNotRestInTheSession() {
        assertThatExceptionOfType(Rule.class)
                .isThrownBy(() -> Button.on("/here").press(() -> {
                    throw new Rule("", "too.late", "Noor");
                }));
    }

    private void save(Form form) {
        saved.add(form.name());
    }

    private FormFlow<Form> flow() {
        return sent().on(FormPage.of("view", () -> new Form("Stored", 2)).with("more", this::around));
    }

    private String around() {
        shown++;
        return "around";
    }

    private Submission<Form> sent() {
        return new Submission<>(typed, errors, request, new Drafts(null, null));
    }

    private static List<String> codes(ModelAndView answer) {
        var result = (BindingResult) answer.getModel().get(BindingResult.MODEL_KEY_PREFIX + "form");
        return result.getAllErrors().stream().map(error -> error.getCode()).toList();
    }

    private record Form(String name, int version) {}

    private static final class Rule extends RuleBroken {

        Rule(String field, String key, Object... arguments) {
            super(field, key, arguments);
        }
    }
}
