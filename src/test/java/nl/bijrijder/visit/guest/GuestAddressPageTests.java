package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A company says where it is, whatever the school wrote down. */
@ApplicationTest
class GuestAddressPageTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Pages pages;

    private GuestFixture guest;

    @BeforeEach
    void aVisitWithALink() {
        guest = new GuestFixture(beans);
    }

    private Map<String, String> molenweg() {
        return new HashMap<>(Map.of(
                "version",
                guest.companyVersion(),
                "street",
                " Molenweg  1",
                "postcode",
                "1234ab",
                "town",
                "Veerdam",
                "by",
                "Marieke"));
    }

    private List<String> subjects() {
        return behind.jdbc()
                .sql("select subject from mail where about = ?")
                .param(guest.visit().value())
                .query(String.class)
                .list();
    }

    @Test
    void showsTheCompanysAddressToEverybody() {
        var typed = molenweg();
        for (var press = 0; press < 2; press++) {
            assertThat(guest.send("/address", typed)).hasRedirectedUrl(guest.home());
        }
        assertThat(guest.acts()).as("sent twice, said once").isEqualTo(1);
        var leader = guest.team().leader();
        assertThat(guest.page("").text()).contains("Molenweg 1", "1234 AB Veerdam");
        assertThat(pages.page(leader, "/team/companies/" + guest.company()).text())
                .contains("Molenweg 1", "1234 AB Veerdam");
        assertThat(pages.page(leader, "/team/visits/" + guest.visit()).text()).contains("Molenweg 1");
        assertThat(guest.page("/address").select("#street").val()).isEqualTo("Molenweg 1");
        assertThat(guest.page("/address").select("#by").val()).isEmpty();
    }

    @Test
    void informsThePlannerOnce() {
        var typed = molenweg();
        guest.send("/address", typed);
        guest.send("/address", typed);
        assertThat(subjects()).singleElement().asString().contains("adres");
        assertThat(pages.page(guest.team().leader(), "/team/visits/" + guest.visit() + "/answers")
                        .text())
                .contains("Vulde de bedrijfsgegevens aan");
    }

    @Test
    void withoutANameOrAnAddressNothingChanges() {
        var before = guest.digest();
        for (var wrong :
                List.of(Map.of("by", " . "), Map.of("postcode", "12 AB"), Map.of("street", ""), Map.of("town", " "))) {
            var typed = molenweg();
            typed.putAll(wrong);
            var answer = guest.send("/address", typed);
            assertThat(answer).as("%s", wrong).hasStatus(422);
            assertThat(Pages.html(answer).select(".error-summary a").attr("href"))
                    .as("%s", wrong)
                    .startsWith("#");
        }
        assertThat(guest.digest()).isEqualTo(before);
    }

    @Test
    void whatTheSchoolWroteMeanwhileIsNotLost() {
        var typed = molenweg();
        behind.jdbc()
                .sql("update company set town = 'Oudstad', version = version + 1 where id = ?")
                .param(guest.company().value())
                .update();
        var answer = guest.send("/address", typed);
        assertThat(answer).hasStatus(409);
        assertThat(Pages.html(answer).text()).contains("Oudstad");
        assertThat(Pages.html(answer).select("#street").val()).contains("Molenweg");
        assertThat(subjects()).isEmpty();
    }
}
