package nl.bijrijder.visit.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;

/** What a student needs is no business of a classmate: not as a name, and not as a number either. */
@ApplicationTest
class NeedPrivacyTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private ApplicationContext beans;

    @Test
    void noPageOfAStudentTellsWhatAClassmateNeeds() {
        var team = world.team();
        var group = new WishFixture(beans).group(team, 3);
        var asking = "/coach/visits/" + group.visit() + "/needs";
        var question = new LinkedMultiValueMap<String, String>();
        question.add("version", version(team.leader(), asking));
        question.add("kinds", "SHOES");
        question.add("kinds", "FOOD");
        assertThat(pages.send(team.leader(), asking, question)).hasRedirectedUrl(asking);
        var own = "/student/visits/" + group.visit();
        var answer = new LinkedMultiValueMap<String, String>();
        answer.add("version", version(group.accounts().get(1), own + "/needs"));
        answer.add("shoeSize", "47");
        answer.add("food", "NO_NUTS");
        assertThat(pages.send(group.accounts().get(1), own + "/needs", answer)).hasStatus3xxRedirection();
        for (var page : List.of("/student", "/student/visits", own + "/card", own + "/needs", "/student/timeline")) {
            var main = pages.page(team.studentAccount(), page).select("main");
            main.select("input, label, .form-text, .error-summary").remove();
            assertThat(main.text()).as(page).doesNotContain("maat 47", "noten", "Klas1");
        }
    }

    private String version(AccountId who, String page) {
        return pages.page(who, page).select("input[name=version]").val();
    }
}
