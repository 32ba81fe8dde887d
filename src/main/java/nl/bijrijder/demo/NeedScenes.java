package nl.bijrijder.demo;

import java.util.List;
import java.util.Set;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.wish.ClothingSize;
import nl.bijrijder.visit.wish.Food;
import nl.bijrijder.visit.wish.NeedContent;
import nl.bijrijder.visit.wish.NeedKind;
import nl.bijrijder.visit.wish.NeedWiping;
import nl.bijrijder.visit.wish.Needs;
import org.springframework.stereotype.Component;

/** What students of the story need on a visit; told as part of the visits. */
@Component
@OnlyInDemoWorld
class NeedScenes {

    private static final List<ClothingSize> SIZES =
            List.of(ClothingSize.M, ClothingSize.S, ClothingSize.L, ClothingSize.M, ClothingSize.XL, ClothingSize.S);
    private static final List<Set<Food>> FOODS = List.of(
            Set.of(Food.EVERYTHING),
            Set.of(Food.HALAL),
            Set.of(Food.EVERYTHING),
            Set.of(Food.VEGETARIAN, Food.NO_NUTS),
            Set.of(Food.TALK));

    private final Story story;
    private final Needs needs;
    private final NeedWiping wiping;

    NeedScenes(Story story, Needs needs, NeedWiping wiping) {
        this.story = story;
        this.needs = needs;
        this.wiping = wiping;
    }

    /** Who packs chooses what is asked. */
    void ask(int day, String teacher, CompanyVisitId visit, NeedKind... kinds) {
        story.tell(story.today().plusDays(day), teacher, user -> {
            var before = needs.askedBy(user, visit);
            if (before.version() == 0) {
                needs.ask(user, visit, 0, Set.of(kinds));
            }
        });
    }

    /** Those of the group at these places answer, each with another size and another taste. */
    void answer(int day, CompanyVisitId visit, List<String> group, int from, int until) {
        for (var place = from; place < Math.min(until, group.size()); place++) {
            var content =
                    new NeedContent(37 + place % 8, SIZES.get(place % SIZES.size()), FOODS.get(place % FOODS.size()));
            var email = group.get(place);
            story.tell(story.today().plusDays(day), email, user -> {
                var question = needs.question(user, visit, Story.student(email));
                if (question.mayAnswer() && !question.isGiven()) {
                    needs.say(user, visit, Story.student(email), question.version(), content);
                }
            });
        }
    }

    /** What belongs to visits that are behind us is wiped, as every night. */
    void night() {
        wiping.wipe();
    }
}
