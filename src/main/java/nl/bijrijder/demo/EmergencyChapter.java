package nl.bijrijder.demo;

import java.util.List;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.day.EmergencyContact;
import nl.bijrijder.visit.day.EmergencyContacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 5c: most students say who is called when something happens; Daan did not yet, and one classmate of each team. */
@Component
@Order(57)
@OnlyInDemoWorld
class EmergencyChapter implements Chapter {

    private static final int NOBODY_BEFORE = 0;
    private static final List<String> RELATIONS = List.of("moeder", "vader", "oma", "stiefvader", "begeleider");
    private static final List<String> NAMES = List.of("Anneke", "Hamid", "Riet", "Jeroen", "Sylvia");

    private final Story story;
    private final EmergencyContacts contacts;

    EmergencyChapter(Story story, EmergencyContacts contacts) {
        this.story = story;
        this.contacts = contacts;
    }

    @Override
    public void tell() {
        say(
                CastMember.NOOR,
                List.of(
                        new EmergencyContact("Petra Jansen", "moeder", "06 00000101"),
                        new EmergencyContact("Opa Wim Jansen", "opa", "06 00000102")));
        say(CastMember.MILA, List.of(new EmergencyContact("Ruben van den Berg", "broer", "06 00000103")));
        say(CastMember.YUSUF, List.of(new EmergencyContact("Elif Yılmaz", "moeder", "06 00000104")));
        classmates(Story.CARE, 200);
        classmates(Story.TECH, 300);
    }

    private void classmates(TeamId team, int number) {
        var all = StudentsChapter.classmates(team);
        for (var place = 1; place < all.size(); place++) {
            var one = place % NAMES.size();
            say(
                    all.get(place).email(),
                    List.of(new EmergencyContact(NAMES.get(one), RELATIONS.get(one), "06 00000" + (number + place))));
        }
    }

    private void say(String email, List<EmergencyContact> who) {
        story.tell(story.today().minusDays(20), email, user -> {
            if (!contacts.isKnown(user)) {
                contacts.save(user, Story.student(email), NOBODY_BEFORE, who);
            }
        });
    }
}
