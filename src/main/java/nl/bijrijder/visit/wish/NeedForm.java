package nl.bijrijder.visit.wish;

import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in about what a student needs.
 *
 * @param shoeSize as it was typed, so that it stays when it is no number
 */
record NeedForm(
        @Nullable Integer version,

        @Pattern(regexp = "\\s*[0-9]{0,3}\\s*", message = "{visit.need.shoeSize.shape}") @Nullable
        String shoeSize,

        @Nullable ClothingSize clothing,
        @Nullable List<@Nullable Food> food)
        implements Versioned {

    static NeedForm of(NeedQuestion question) {
        var content = question.content();
        return new NeedForm(
                question.version(),
                content.shoeSize() == null ? null : content.shoeSize().toString(),
                content.clothing(),
                content.foodInOrder().stream().<@Nullable Food>map(one -> one).toList());
    }

    /** What was filled in; only after validation. */
    NeedContent toContent() {
        var chosen = EnumSet.noneOf(Food.class);
        if (food != null) {
            food.stream().filter(Objects::nonNull).map(Objects::requireNonNull).forEach(chosen::add);
        }
        var size = PlainText.lineOrNull(shoeSize);
        return new NeedContent(size == null ? null : Integer.valueOf(size), clothing, chosen);
    }
}
