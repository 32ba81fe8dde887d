package nl.bijrijder.platform.mail;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a letter out: once as plain text, once as HTML. What is shown before sending is written here too. */
@Component
class LetterPaper {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    private final JsonMapper json;

    LetterPaper(JsonMapper json) {
        this.json = json;
        engine.addTemplateResolver(resolver("letter.txt", TemplateMode.TEXT, 1));
        engine.addTemplateResolver(resolver("letter.html", TemplateMode.HTML, 2));
    }

    private static ClassLoaderTemplateResolver resolver(String name, TemplateMode mode, int order) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mail/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setResolvablePatterns(java.util.Set.of(name));
        resolver.setOrder(order);
        return resolver;
    }

    String text(Letter letter) {
        return engine.process("letter.txt", new Context(DUTCH, Map.of("letter", letter)))
                        .replaceAll("\n{3,}", "\n\n")
                        .strip()
                + "\n";
    }

    /** The letter as it is kept, to be shown again. */
    String kept(Letter letter) {
        return json.writeValueAsString(letter);
    }

    /** The letter that was kept so. */
    Letter read(String kept) {
        return json.readValue(kept, Letter.class);
    }

    String html(Letter letter) {
        return engine.process("letter.html", new Context(DUTCH, Map.of("letter", letter, "isMail", true)));
    }
}
