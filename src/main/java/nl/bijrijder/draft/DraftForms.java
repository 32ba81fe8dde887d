package nl.bijrijder.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.DataBinder;

/** Fills a form's record with what was typed before, the way a posted form is read. */
@Component
public class DraftForms {

    private final ConversionService conversion;

    DraftForms(@Qualifier("mvcConversionService") ConversionService conversion) {
        this.conversion = conversion;
    }

    /**
     * Puts the form into the model, filled with what was typed; what cannot be read shows as it was typed.
     *
     * @param fixed fields that do not come from what was typed, by name
     */
    public void restore(Model model, OpenDraft typed, Class<?> form, Map<String, String> fixed) {
        var binder = new DataBinder(null, "form");
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
