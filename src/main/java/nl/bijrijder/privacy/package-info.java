/**
 * Who read or changed whose file, when and by which right, and what may leave. The student sees the record, and the manager sees
 * it without a word of what was read or written. It hears of both by the one event
 * {@link nl.bijrijder.shared.FileUsed} that features publish, with acts they name themselves; pages that show a file may tell it
 * directly. Names of students are kept out of words that go to a company or into a mail.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "platform :: web", "platform :: form", "people :: account", "people :: student"
        })
package nl.bijrijder.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
