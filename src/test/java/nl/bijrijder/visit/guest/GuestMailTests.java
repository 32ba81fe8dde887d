package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a company says through its link, and what the school answers, is mailed to who has to know. */
@ApplicationTest
class GuestMailTests {

    private static final String MARIEKE = "marieke@bosgoed.example";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Pages pages;

    private GuestFixture guest;
    private String leader;

    @BeforeEach
    void aVisitWithALink() {
        guest = new GuestFixture(beans);
        behind.jdbc()
                .sql("update company_contact set email = ? where id = ?")
                .params(MARIEKE, guest.contact().value())
                .update();
        leader = behind.jdbc()
                .sql("select email from account where id = ?")
                .param(guest.team().leader().value())
                .query(String.class)
                .single();
    }

    private List<Map<String, Object>> mails() {
        return behind.jdbc()
                .sql("select * from mail where about = ? order by made_at, recipient")
                .param(guest.visit().value())
                .query()
                .listOfRows();
    }

    @Test
    void informsThePlannerOfAProposedDay() {
        for (var press = 0; press < 2; press++) {
            guest.send("/counter", guest.counter(30, "Dan is Stan er ook"));
        }
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.get("kind")).isEqualTo("visit.notice.COUNTERED");
            assertThat(mail.get("recipient")).isEqualTo(leader);
            assertThat(mail.get("valid_until"))
                    .as("it is news also when the first day is over")
                    .isNull();
            assertThat((String) mail.get("text_body"))
                    .contains("stelt een andere dag voor", "/coach/visits/" + guest.visit())
                    .doesNotContain("Stan");
        });
    }

    @Test
    void theCompanyHearsThatItsDayDoesNotSuit() {
        guest.send("/counter", guest.counter(30, "Liever dan"));
        assertThat(pages.send(
                        guest.team().leader(),
                        "/team/visits/" + guest.visit() + "/answers/counter/refusal",
                        Map.of("version", "0", "words", "Dan is er een toets")))
                .hasStatus(302);
        assertThat(mails()).hasSize(2).last().satisfies(mail -> {
            assertThat(mail.get("kind")).isEqualTo("visit.notice.REFUSED");
            assertThat(mail.get("recipient")).isEqualTo(MARIEKE);
            assertThat((String) mail.get("text_body"))
                    .contains("past ons helaas niet", "/guest/")
                    .doesNotContain("toets");
        });
    }

    @Test
    void informsThePlannerWhoComesToClass() {
        for (var press = 0; press < 2; press++) {
            guest.send("/class", Map.of("version", "-1", "name", "Samira", "by", "Marieke"));
        }
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.get("kind")).isEqualTo("visit.notice.FACE");
            assertThat(mail.get("recipient")).isEqualTo(leader);
            assertThat((String) mail.get("text_body")).doesNotContain("Samira");
        });
    }
}
