package nl.bijrijder.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whose fault it is that a form cannot be bound. */
class SubmissionTests {

    private final MockMvcTester pages =
            MockMvcTester.of(List.of(new WordsController()), server -> server.setCustomArgumentResolvers(
                            new DraftConfiguration.SubmissionArgument(
                                    new StaticListableBeanFactory().getBeanProvider(Drafts.class)))
                    .build());

    @Test
    void aListWithoutAPlaceInItIsTheSendersFault() {
        assertThat(pages.post().uri("/words").param("words[first]", "oven")).hasStatus(400);
    }

    @Test
    void aNumberThatTheFormItselfCannotReadIsOurs() {
        assertThat(pages.post().uri("/words").param("count", "many"))
                .failure()
                .hasRootCauseInstanceOf(NumberFormatException.class);
    }

    @RestController
    static class WordsController {

        @PostMapping("/words")
        void add(Submission<WordsForm> form) {}
    }

    record WordsForm(@Nullable List<String> words, @Nullable String count) {

        WordsForm {
            if (count != null) {
                Integer.parseInt(count);
            }
        }
    }
}
