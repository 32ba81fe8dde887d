package nl.bijrijder.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Journeys that take long: the gate walks the drawn ones among them, {@code -Pfull} all; see {@link Sample}. */
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InSample.Drawn.class)
public @interface InSample {

    /** Of how many journeys one is walked. */
    int oneIn();

    /** Draws by the seed and the test's own name. */
    class Drawn implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getTestMethod()
                    .filter(test -> !Sample.FULL && !isDrawn(context, test.toGenericString()))
                    .map(test -> ConditionEvaluationResult.disabled("not drawn; -Pfull walks it"))
                    .orElseGet(() -> ConditionEvaluationResult.enabled("drawn"));
        }

        private static boolean isDrawn(ExtensionContext context, String test) {
            return AnnotationSupport.findAnnotation(context.getTestMethod(), InSample.class)
                    .or(() -> AnnotationSupport.findAnnotation(context.getTestClass(), InSample.class))
                    .map(sample -> Sample.random(test).nextInt(sample.oneIn()) == 0)
                    .orElse(true);
        }
    }
}
