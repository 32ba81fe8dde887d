package nl.bijrijder.platform.web.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.DataBinder;

/** Opens a form with what was typed in it before, read into the form's record the way a posted form is. */
@Component
public class DraftForms {

    private static final String FORM = "form";

    private final Drafts drafts;
    private final ConversionService conversion;

    DraftForms(Drafts drafts, @Qualifier("mvcConversionService") ConversionService conversion) {
        this.drafts = drafts;
        this.conversion = conversion;
    }

    /**
     * Opens the form of something new. The row to be gets the draft's id, so that the text and what comes of it are one.
     *
     * @param place address of the form
     * @param chosen id of the text to go on with; empty for the latest
     * @param fresh the form when nothing was typed before, for a row with this id
     */
    public <F> void openNew(
            Model model, CurrentUser user, String place, String chosen, Class<F> form, Function<String, F> fresh) {
        var typed = drafts.open(user, place, chosen);
        var id = typed.id().toString();
        model.addAttribute("typed", typed);
        if (typed.isRestored()) {
            restore(model, typed, form, Map.of("id", id));
        } else {
            model.addAttribute(FORM, fresh.apply(id));
        }
    }

    /** Opens the form of something that exists; what was typed before keeps the version it was typed on. */
    public void openStored(Model model, CurrentUser user, String place, String chosen, Object stored) {
        var typed = drafts.open(user, place, chosen);
        model.addAttribute("typed", typed);
        if (typed.isRestored()) {
            restore(model, typed, stored.getClass(), Map.of());
        } else {
            model.addAttribute(FORM, stored);
        }
    }

    /** Puts the form into the model, filled with what was typed; what cannot be read shows as it was typed. */
    private void restore(Model model, OpenDraft typed, Class<?> form, Map<String, String> fixed) {
        var binder = new DataBinder(null, FORM);
        binder.setTargetType(ResolvableType.forClass(form));
        binder.setConversionService(conversion);
        binder.initDirectFieldAccess();
        binder.construct(new Typed(typed.fields(), fixed));
        model.addAllAttributes(binder.getBindingResult().getModel());
    }

    private record Typed(Map<String, List<String>> fields, Map<String, String> fixed)
            implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            if (fixed.containsKey(name)) {
                return fixed.get(name);
            }
            var values = fields.getOrDefault(name, List.of());
            return values.isEmpty() ? null : values.size() == 1 ? values.get(0) : values.toArray(String[]::new);
        }

        @Override
        public Set<String> getNames() {
            return fields.keySet();
        }
    }
}
