package nl.bijrijder.visit.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.bijrijder.visit.ClassVisit;
import nl.bijrijder.visit.VisitAgreements;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what is different about a visit. What a mail may show stands there as it was and as it is; of what people typed freely
 * only that it changed, because there may be a name in it.
 */
@Component
class VisitChangeText {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;
    private final ClassVisitText classWords;

    VisitChangeText(MessageSource messages, ClassVisitText classWords) {
        this.messages = messages;
        this.classWords = classWords;
    }

    /** What changed, each in a few words; empty when nothing did that the mail can speak of. */
    List<String> between(VisitSummary before, VisitSummary now) {
        var was = before.plan();
        var is = now.plan();
        var lines = new ArrayList<String>();
        shown(lines, "class", classWords.moment(was.classVisit()), classWords.moment(is.classVisit()));
        shown(lines, "classPlace", place(was.classVisit()), place(is.classVisit()));
        shown(
                lines,
                "size",
                String.valueOf(was.group().size()),
                String.valueOf(is.group().size()));
        shown(lines, "safety", safety(was.agreements()), safety(is.agreements()));
        texts(was)
                .forEach((name, text) ->
                        changed(lines, "visit." + name, text, texts(is).get(name)));
        named(
                lines,
                "group",
                was.group().name() + was.group().routeYears(),
                is.group().name() + is.group().routeYears());
        named(lines, "title", was.title(), is.title());
        named(lines, "purpose", was.purpose(), is.purpose());
        named(lines, "contact", was.contact(), is.contact());
        named(lines, "supervisors", was.supervisors(), is.supervisors());
        return lines;
    }

    private void shown(List<String> lines, String what, String was, String is) {
        if (!was.equals(is)) {
            lines.add(text("visit.notice.changed.fromTo", text("visit.notice.changed." + what), was, is));
        }
    }

    private void named(List<String> lines, String what, @Nullable Object was, @Nullable Object is) {
        changed(lines, "visit.notice.changed." + what, was, is);
    }

    private void changed(List<String> lines, String key, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            lines.add(text(key));
        }
    }

    private static Map<String, @Nullable String> texts(VisitPlan plan) {
        var texts = plan.agreements().practice();
        texts.putAll(plan.agreements().expectations());
        return texts;
    }

    private String place(ClassVisit visit) {
        return visit.place() == null ? text("visit.notice.changed.noPlace") : visit.place();
    }

    private String safety(VisitAgreements agreements) {
        return agreements.needsGear()
                ? Objects.requireNonNullElse(agreements.safetyGearWhat(), "")
                : text("visit.notice.fact.safety.none");
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DUTCH);
    }
}
