package nl.bijrijder.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.bijrijder.testing.ApplicationTest;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test in a real browser against the running application. Without an installed Chromium it is skipped, and says so loudly;
 * where CI is set, a missing browser is a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@ExtendWith(BrowserTest.NeedsChromium.class)
@interface BrowserTest {

    /** Decides whether there is a browser to test in. */
    class NeedsChromium implements ExecutionCondition {

        private static final String MISSING =
                "NO BROWSER TESTS: no Chromium found; install one or point the environment variable CHROMIUM at it";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.installed().isPresent()) {
                return ConditionEvaluationResult.enabled("Chromium is installed");
            }
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(MISSING);
            }
            System.err.println("\n*** " + MISSING + " ***\n");
            return ConditionEvaluationResult.disabled(MISSING);
        }
    }
}
