package nl.bijrijder.platform.web.form;

import java.util.function.Supplier;
import nl.bijrijder.platform.database.BrokenConstraint;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** A button with nothing to type beside it. When a rule forbids what it asks, the page it stands on says so. */
public final class Button {

    private final String page;
    private final @Nullable Supplier<ModelAndView> outdated;

    private Button(String page, @Nullable Supplier<ModelAndView> outdated) {
        this.page = page;
        this.outdated = outdated;
    }

    /** A button on the page at this address. */
    public static Button on(String page) {
        return new Button(page, null);
    }

    /** Shows this page when it was pressed on one that is out of date. */
    public Button whenStale(Supplier<ModelAndView> now) {
        return new Button(page, now);
    }

    /** Does what it asks. */
    public SubmitResult<Boolean> press(Runnable act) {
        return press(() -> {
            act.run();
            return true;
        });
    }

    /**
     * Does what it asks and goes on with what came of it.
     *
     * @throws RuleBroken when the sentence has words of its own: they do not rest in a session until the next page
     * @throws StaleVersion when the page is out of date, and no other is shown
     */
    public <R> SubmitResult<R> press(Supplier<R> act) {
        try {
            return SubmitResult.of(act.get());
        } catch (RuleBroken broken) {
            return refuse(broken);
        } catch (BrokenConstraint broken) {
            return refuse(broken.rule());
        } catch (StaleVersion stale) {
            if (outdated == null) {
                throw stale;
            }
            return SubmitResult.refused(outdated.get());
        }
    }

    private <R> SubmitResult<R> refuse(RuleBroken broken) {
        if (broken.arguments().length > 0) {
            throw broken;
        }
        return SubmitResult.refused(Flash.notDone(broken.key()).at(page));
    }
}
