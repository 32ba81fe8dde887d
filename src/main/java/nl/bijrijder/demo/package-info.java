/**
 * The demo world: invented people whose story shows everything Bijrijder can show, built through the services as those people
 * themselves, with dates relative to today. Only on a database of our own.
 */
@NullMarked
@ApplicationModule
package nl.bijrijder.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
