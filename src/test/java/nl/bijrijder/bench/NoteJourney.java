package nl.bijrijder.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A coach opens the form, writes a note, sends it, and is led to the student's page, where it stands.
 *
 * @param coaches who writes about whom
 * @param numbers what makes each note another one
 */
record NoteJourney(String name, List<Coach> coaches, AtomicInteger numbers) implements Journey {

    /** A coach who writes about one student, on whose page they are led back to. */
    record Coach(Visitor visitor, String studentPage) {}

    @Override
    public int requests() {
        return 3;
    }

    @Override
    public int go(HttpConnection connection, int person) throws IOException {
        var coach = coaches.get(person % coaches.size());
        var cookies = coach.visitor().cookies();
        var form = connection.get(coach.studentPage() + "/notes/new", cookies);
        if (form.status() != 200) {
            throw new WrongAnswer("the form of a note", form);
        }
        var fields = Visitor.hiddenFields(form.text());
        var text = "Opgeschreven in de proef, nummer " + numbers.incrementAndGet() + ".";
        fields.put("content.kind", "SHORT_MOMENT");
        fields.put("content.occurredOn", dayOf(form.text()));
        fields.put("content.text", text);
        fields.put("content.outcome.nextStep", "Morgen bellen.");
        fields.put("audience", "TEAM");
        var saved = connection.post(coach.studentPage() + "/notes", cookies, Visitor.encoded(fields));
        if (saved.status() != 303 && saved.status() != 302) {
            throw new WrongAnswer("a note that is sent", saved);
        }
        var page = connection.get(saved.location(), cookies);
        if (page.status() != 200 || !page.text().contains(text)) {
            throw new WrongAnswer("the page with the note: " + text, page);
        }
        return form.body().length + saved.body().length + page.body().length;
    }

    /** Today, as the form says. */
    private static String dayOf(String form) {
        var field = form.indexOf("name=\"content.occurredOn\"");
        var value = form.indexOf("value=\"", field) + "value=\"".length();
        return form.substring(value, form.indexOf('"', value));
    }
}
