package nl.bijrijder.visit.day;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A teacher puts the blocks of a visit's day together. */
@Controller
@RequestMapping("/coach/visits/{id}/programme/blocks")
@RolesAllowed("TEAM_MEMBER")
class CoachBlockController {

    private static final String FORM = "visit/programme/coach-block";

    private final Programmes programmes;
    private final VisitWords outgoing;

    CoachBlockController(Programmes programmes, VisitWords outgoing) {
        this.outgoing = outgoing;
        this.programmes = programmes;
    }

    @GetMapping("/new")
    ModelAndView showForm(CurrentUser user, @PathVariable CompanyVisitId id) {
        return newPage(user, id).open();
    }

    @PostMapping
    ModelAndView add(CurrentUser user, @PathVariable CompanyVisitId id, Submission<BlockForm> form) {
        return form.on(newPage(user, id))
                .check(outgoing.in(user, id, form, "what", "guide"))
                .save(typed -> programmes.add(user, id, typed.blockId(), typed.toContent()))
                .done("visit.programme.block.added", ProgrammePage.home(id));
    }

    @GetMapping("/{block}")
    ModelAndView edit(CurrentUser user, @PathVariable CompanyVisitId id, @PathVariable BlockId block) {
        return page(user, id, block).open();
    }

    @PostMapping("/{block}")
    ModelAndView change(
            CurrentUser user,
            @PathVariable CompanyVisitId id,
            @PathVariable BlockId block,
            Submission<BlockForm> form) {
        return form.on(page(user, id, block))
                .check(outgoing.in(user, id, form, "what", "guide"))
                .save(typed -> programmes.change(user, id, block, typed.openedVersion(), typed.toContent()))
                .done("visit.programme.block.changed", ProgrammePage.home(id));
    }

    @PostMapping("/{block}/removal")
    ModelAndView remove(CurrentUser user, @PathVariable CompanyVisitId id, @PathVariable BlockId block) {
        return Button.on(ProgrammePage.home(id))
                .press(() -> programmes.remove(user, id, block))
                .done("visit.programme.block.removed", ProgrammePage.home(id));
    }

    private FormPage<BlockForm> newPage(CurrentUser user, CompanyVisitId id) {
        var page = SingletonSupplier.of(() -> programmes.page(user, id));
        return FormPage.ofNew(
                        FORM,
                        BlockId::valueOf,
                        block -> BlockForm.after(page.obtain().nextStart(), block))
                .with("page", page)
                .with("kinds", BlockKind::values);
    }

    private FormPage<BlockForm> page(CurrentUser user, CompanyVisitId id, BlockId block) {
        return FormPage.of(FORM, "block", () -> programmes.block(user, id, block), BlockForm::of)
                .with("page", () -> programmes.page(user, id))
                .with("kinds", BlockKind::values);
    }

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
            String guide)
            implements Versioned {

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
}
