package nl.bijrijder.visit.day;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What somebody types about whom to call: whom first, and whom when the first does not answer. */
record EmergencyForm(
        @Nullable Integer version,

        @Size(max = 100, message = "{visit.emergency.who.long}") @Nullable
        String firstWho,

        @Size(max = 40, message = "{visit.emergency.relation.long}") @Nullable
        String firstRelation,

        @Pattern(regexp = EmergencyForm.PHONE, message = "{visit.emergency.phone.shape}") @Nullable
        String firstPhone,

        @Size(max = 100, message = "{visit.emergency.who.long}") @Nullable
        String secondWho,

        @Size(max = 40, message = "{visit.emergency.relation.long}") @Nullable
        String secondRelation,

        @Pattern(regexp = EmergencyForm.PHONE, message = "{visit.emergency.phone.shape}") @Nullable
        String secondPhone)
        implements Versioned {

    static final String PHONE = "\\s*(?=(?:[^0-9]*[0-9]){6}|\\s*$)([0-9+() \\-]{6,30})?\\s*";

    static EmergencyForm of(EmergencyCard card) {
        var contacts = card.contacts();
        var first = contacts.isEmpty() ? null : contacts.get(0);
        var second = contacts.size() < 2 ? null : contacts.get(1);
        return new EmergencyForm(
                card.version(),
                first == null ? null : first.who(),
                first == null ? null : first.relation(),
                first == null ? null : first.phone(),
                second == null ? null : second.who(),
                second == null ? null : second.relation(),
                second == null ? null : second.phone());
    }

    /** Refuses somebody without a name or a number. */
    void check(BindingResult errors) {
        check(errors, "first", firstWho, firstRelation, firstPhone);
        check(errors, "second", secondWho, secondRelation, secondPhone);
    }

    private static void check(
            BindingResult errors,
            String place,
            @Nullable String who,
            @Nullable String relation,
            @Nullable String phone) {
        var isNamed = PlainText.lineOrNull(who) != null;
        var isReachable = PlainText.lineOrNull(phone) != null;
        if (isReachable && !isNamed || !isNamed && PlainText.lineOrNull(relation) != null) {
            errors.rejectValue(place + "Who", "visit.emergency.who.required");
        }
        if (isNamed && !isReachable) {
            errors.rejectValue(place + "Phone", "visit.emergency.phone.required");
        }
    }

    /** Who was typed; only after validation. */
    List<EmergencyContact> toContacts() {
        var contacts = new ArrayList<EmergencyContact>();
        add(contacts, firstWho, firstRelation, firstPhone);
        add(contacts, secondWho, secondRelation, secondPhone);
        return contacts;
    }

    private static void add(
            List<EmergencyContact> contacts, @Nullable String who, @Nullable String relation, @Nullable String phone) {
        var name = PlainText.lineOrNull(who);
        var number = PlainText.lineOrNull(phone);
        if (name != null && number != null) {
            contacts.add(new EmergencyContact(name, PlainText.lineOrNull(relation), number));
        }
    }
}
