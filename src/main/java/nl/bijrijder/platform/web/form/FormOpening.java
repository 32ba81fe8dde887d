package nl.bijrijder.platform.web.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.DataBinder;
import org.springframework.web.servlet.ModelAndView;

/**
 * Opens a page with its form as it was left: a handler asks for it as a parameter. What was typed before is read into the form's
 * record the way a posted form is.
 */
public final class FormOpening {

    private final Drafts drafts;
    private final ConversionService conversion;
    private final @Nullable String chosen;

    /** @param chosen id of the text to go on with; null for the latest */
    FormOpening(Drafts drafts, ConversionService conversion, @Nullable String chosen) {
        this.drafts = drafts;
        this.conversion = conversion;
        this.chosen = chosen;
    }

    /**
     * Opens the page. Something new gets the draft's id, so that the text and what comes of it are one; what was typed about
     * something that exists keeps the version it was typed on.
     */
    public <F> ModelAndView of(FormPage<F> page) {
        var place = Objects.requireNonNull(page.place());
        var typed = drafts.open(place.user(), place.address(), chosen);
        var id = typed.id().toString();
        var form = page.begin(id);
        if (!typed.isRestored()) {
            return page.show(form).addObject("typed", typed).addObject(FormPage.FORM, form);
        }
        var restored = restore(form, typed, page.isStored() ? Map.of() : Map.of("id", id));
        return page.show(restored.target())
                .addObject("typed", typed)
                .addAllObjects(restored.binder().getBindingResult().getModel());
    }

    /** What was typed before in one field of a form. */
    public List<String> typed(CurrentUser user, String address, String field) {
        return drafts.open(user, address, chosen).fields().getOrDefault(field, List.of());
    }

    /** Fills a form of the same kind with what was typed; what cannot be read shows as it was typed. */
    @SuppressWarnings("unchecked")
    private <F> Restored<F> restore(F form, OpenDraft typed, Map<String, String> fixed) {
        var binder = new DataBinder(null, FormPage.FORM);
        binder.setTargetType(ResolvableType.forInstance(form));
        binder.setConversionService(conversion);
        binder.initDirectFieldAccess();
        binder.construct(new Typed(typed.fields(), fixed));
        return new Restored<>(binder, (F) binder.getTarget());
    }

    private record Restored<F>(DataBinder binder, @Nullable F target) {}

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
