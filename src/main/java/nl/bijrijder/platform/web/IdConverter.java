package nl.bijrijder.platform.web;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Reads ids in addresses, queries and forms by their own {@code valueOf}; what is left empty is no id. */
final class IdConverter implements ConditionalGenericConverter {

    private static final String READ = "valueOf";

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return ClassUtils.getStaticMethod(target.getType(), READ, String.class) != null;
    }

    @Override
    public @Nullable Object convert(@Nullable Object text, TypeDescriptor source, TypeDescriptor target) {
        var read = Objects.requireNonNull(ClassUtils.getStaticMethod(target.getType(), READ, String.class));
        // an id that no other package names is not public
        ReflectionUtils.makeAccessible(read);
        return text == null || text.equals("") ? null : ReflectionUtils.invokeMethod(read, null, text);
    }
}
