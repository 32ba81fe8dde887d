package nl.bijrijder.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message bundle that nobody listed is found, in a folder of its own too. */
class MessageConfigurationTests {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Map<String, String> FILES = Map.of(
            "messages/unlisted.properties", "unlisted.greeting=Goedendag, één keer\n",
            "messages/unlisted_en.properties", "unlisted.greeting=Good day, once\n",
            "messages/room/nested.properties", "room.nested.greeting=Welkom\n",
            "messages/room/nested_en.properties", "room.nested.greeting=Welcome\n");

    @TempDir
    private Path folder;

    @Test
    void findsABundleNobodyListedInAFolder() throws IOException {
        for (var file : FILES.entrySet()) {
            var place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.getValue());
        }
        assertAreFound(folder.toUri().toURL());
    }

    @Test
    void findsABundleNobodyListedInAJar() throws IOException {
        var jar = folder.resolve("some.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("messages/"));
            for (var file : FILES.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertAreFound(jar.toUri().toURL());
    }

    private static void assertAreFound(URL place) throws IOException {
        try (var classes = new URLClassLoader(new URL[] {place}, MessageConfigurationTests.class.getClassLoader())) {
            var messages = MessageConfiguration.bundles(classes);
            assertThat(messages.getMessage("unlisted.greeting", null, DUTCH)).isEqualTo("Goedendag, één keer");
            assertThat(messages.getMessage("unlisted.greeting", null, Locale.ENGLISH))
                    .isEqualTo("Good day, once");
            assertThat(messages.getMessage("room.nested.greeting", null, DUTCH)).isEqualTo("Welkom");
            assertThat(messages.getMessage("room.nested.greeting", null, Locale.ENGLISH))
                    .isEqualTo("Welcome");
            assertThat(messages.getBasenameSet())
                    .contains("messages/platform/web", "messages/unlisted", "messages/room/nested")
                    .noneMatch(name -> name.endsWith("_en"));
        }
    }
}
