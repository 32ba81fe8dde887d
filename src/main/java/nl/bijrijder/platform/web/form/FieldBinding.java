package nl.bijrijder.platform.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Tells the fields of a form from its parts, where Spring takes whatever was sent. A field such as {@code id} has nothing inside:
 * {@code id.value} is no part of it. A part such as {@code facts} has no value of its own: {@code facts=x} does not replace what was
 * typed in {@code facts.name}. A list whose place makes no sense is answered with 400.
 */
@Component
class FieldBinding implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> initBinders) {
                return new ServletRequestDataBinderFactory(initBinders, getWebBindingInitializer()) {
                    @Override
                    protected ServletRequestDataBinder createBinderInstance(
                            @Nullable Object target, String name, NativeWebRequest request) {
                        return new FieldBinder(target, name);
                    }
                };
            }
        };
    }

    /** Reads each field from the value of its name, and each part from its fields. */
    static final class FieldBinder extends ExtendedServletRequestDataBinder {

        FieldBinder(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        public void construct(ValueResolver sent) {
            var values = new ValueResolver() {
                @Override
                public @Nullable Object resolveValue(String name, Class<?> type) {
                    return isPart(type) ? null : sent.resolveValue(name, type);
                }

                @Override
                public Set<String> getNames() {
                    return sent.getNames().stream()
                            .filter(FieldBinder.this::isField)
                            .collect(Collectors.toSet());
                }
            };
            try {
                super.construct(values);
            } catch (NumberFormatException | IndexOutOfBoundsException noPlace) {
                // Spring reads what stands between the brackets of a list's field as a place; what a form itself throws
                // comes wrapped
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A list has no such place", noPlace);
            }
        }

        /** Whether all that the name of a field goes through are parts. */
        private boolean isField(String name) {
            var path = name.split("\\.", -1);
            var type = Objects.requireNonNull(getTargetType());
            for (var step : Arrays.asList(path).subList(0, path.length - 1)) {
                type = typeOf(step, type);
                if (!isPart(type.toClass())) {
                    return false;
                }
            }
            return true;
        }

        private static ResolvableType typeOf(String step, ResolvableType holder) {
            var place = step.indexOf('[');
            var name = place < 0 ? step : step.substring(0, place);
            return Stream.ofNullable(holder.toClass().getRecordComponents())
                    .flatMap(Stream::of)
                    .filter(component -> component.getName().equals(name))
                    .map(component -> ResolvableType.forType(component.getGenericType(), holder))
                    .map(type -> place < 0 ? type : type.getGeneric(type.getGenerics().length - 1))
                    .findFirst()
                    .orElse(ResolvableType.NONE);
        }

        private boolean isPart(Class<?> type) {
            return type.isRecord()
                    && !Objects.requireNonNull(getConversionService()).canConvert(String.class, type);
        }
    }
}
