package nl.bijrijder.visit.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is ticked to be asked. */
record AskForm(@Nullable Integer version, @Nullable List<@Nullable NeedKind> kinds) {

    /** As it stands; where nothing was asked yet, the shoes that need to be ready for the gear. */
    static AskForm of(NeedPage page) {
        var asked = page.asked();
        var suggested = asked.version() == 0 && page.visit().plan().agreements().needsGear()
                ? Set.of(NeedKind.SHOES)
                : asked.kinds();
        return new AskForm(
                asked.version(),
                suggested.stream()
                        .sorted()
                        .<@Nullable NeedKind>map(kind -> kind)
                        .toList());
    }

    int openedVersion() {
        return Objects.requireNonNullElse(version, 0);
    }

    Set<NeedKind> toKinds() {
        var chosen = EnumSet.noneOf(NeedKind.class);
        if (kinds != null) {
            kinds.stream().filter(Objects::nonNull).map(Objects::requireNonNull).forEach(chosen::add);
        }
        return chosen;
    }
}
