package nl.bijrijder.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.bijrijder.platform.database.OnEmbeddedDatabase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;

/** Exists only where no database was given, and {@code bijrijder.demo} was not switched off. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnEmbeddedDatabase.class)
@ConditionalOnProperty(name = "bijrijder.demo", matchIfMissing = true)
@interface OnlyInDemoWorld {}
