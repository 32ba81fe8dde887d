package nl.bijrijder.platform.web;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.util.ReflectionUtils;

/** Reads ids in addresses, queries and forms by their own {@code valueOf}; what is left empty is no id. */
final class IdConverter implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return reader(target) != null;
    }

    @Override
    public @Nullable Object convert(@Nullable Object text, TypeDescriptor source, TypeDescriptor target) {
        var reader = Objects.requireNonNull(reader(target));
        ReflectionUtils.makeAccessible(reader);
        return text == null || text.equals("") ? null : ReflectionUtils.invokeMethod(reader, null, text);
    }

    private static @Nullable Method reader(TypeDescriptor id) {
        return ReflectionUtils.findMethod(id.getType(), "valueOf", String.class);
    }
}
