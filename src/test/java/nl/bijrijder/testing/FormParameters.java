package nl.bijrijder.testing;

import nl.bijrijder.platform.web.form.Submission;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;

/** What a handler's parameter is filled from: the form inside a {@link Submission}, or the parameter itself. */
public final class FormParameters {

    private FormParameters() {}

    /** The type whose components are the fields a browser may send. */
    public static Class<?> type(MethodParameter parameter) {
        var type = ResolvableType.forMethodParameter(parameter);
        return parameter.getParameterType().equals(Submission.class)
                ? type.getGeneric().toClass()
                : type.toClass();
    }
}
