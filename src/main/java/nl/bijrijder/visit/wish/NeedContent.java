package nl.bijrijder.visit.wish;

import java.util.EnumSet;
import java.util.Set;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What one student needs on a visit; null and empty are what was not said.
 *
 * @param shoeSize a European size
 */
public record NeedContent(
        @Nullable Integer shoeSize, @Nullable ClothingSize clothing, Set<Food> food) {

    static final int SMALLEST_SHOE = 30;
    static final int LARGEST_SHOE = 52;

    /** Nothing was said. */
    public static final NeedContent NOTHING = new NeedContent(null, null, Set.of());

    public NeedContent {
        food = Set.copyOf(food);
    }

    boolean isEmpty() {
        return equals(NOTHING);
    }

    /** As much of it as was asked. */
    NeedContent only(Set<NeedKind> asked) {
        return new NeedContent(
                asked.contains(NeedKind.SHOES) ? shoeSize : null,
                asked.contains(NeedKind.CLOTHING) ? clothing : null,
                asked.contains(NeedKind.FOOD) ? food : Set.of());
    }

    /** What is eaten and what not, in the order of the list. */
    public Set<Food> foodInOrder() {
        return food.isEmpty() ? Set.of() : EnumSet.copyOf(food);
    }

    /**
     * Checks what a form alone cannot.
     *
     * @throws RuleBroken when a size does not exist, or somebody eats everything and also not
     */
    void check() {
        Rule.all(
                Rule.not(hasNoSuchSize(), "shoeSize", "visit.need.shoeSize.range", SMALLEST_SHOE, LARGEST_SHOE),
                Rule.not(food.contains(Food.EVERYTHING) && food.size() > 1, "food", "visit.need.food.both"));
    }

    private boolean hasNoSuchSize() {
        return shoeSize != null && (shoeSize < SMALLEST_SHOE || shoeSize > LARGEST_SHOE);
    }
}
