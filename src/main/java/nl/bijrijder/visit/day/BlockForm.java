package nl.bijrijder.visit.day;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody types about a block of the day. */
record BlockForm(
        @Nullable BlockId id,

        @Nullable Integer version,

        @NotNull(message = "{visit.programme.startsAt.required}") @Nullable
        LocalTime startsAt,

        @NotNull(message = "{visit.programme.endsAt.required}") @Nullable
        LocalTime endsAt,

        @NotNull(message = "{visit.programme.kind.required}") @Nullable
        BlockKind kind,

        @SaysSomething(message = "{visit.programme.what.required}")
        @Size(max = 200, message = "{visit.programme.line.long}")
        @Nullable
        String what,

        @Size(max = 200, message = "{visit.programme.line.long}") @Nullable
        String guide) {

    /** The next block begins when the last one ends. */
    static BlockForm after(@Nullable LocalTime lastEnd, BlockId id) {
        return new BlockForm(id, null, lastEnd, null, BlockKind.DOING, null, null);
    }

    static BlockForm of(BlockSummary block) {
        var content = block.content();
        return new BlockForm(
                block.id(),
                block.version(),
                content.startsAt(),
                content.endsAt(),
                content.kind(),
                content.what(),
                content.guide());
    }

    /** Which version the form was opened on. */
    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** The block to be; only after validation. */
    BlockId blockId() {
        return NotFound.unless(id);
    }

    /** What was typed, in the form it is kept; only after validation. */
    BlockContent toContent() {
        return new BlockContent(
                Objects.requireNonNull(startsAt).withSecond(0).withNano(0),
                Objects.requireNonNull(endsAt).withSecond(0).withNano(0),
                Objects.requireNonNull(kind),
                PlainText.line(Objects.requireNonNull(what)),
                PlainText.lineOrNull(guide));
    }
}
