package nl.bijrijder.fuzz;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.bijrijder.testing.ApplicationTest;
import org.springframework.test.context.TestPropertySource;

/** A test that may ruin the demo world: it has an application and a database of its own, shared with the others of its kind. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ApplicationTest
@TestPropertySource(properties = "spring.application.name=bijrijder-fuzz")
@interface FuzzTest {}
