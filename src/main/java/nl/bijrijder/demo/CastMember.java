package nl.bijrijder.demo;

import java.util.List;
import nl.bijrijder.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The people everybody can look around as (DOMAIN §10). Their order is the order on the sign-in page.
 *
 * @param email address to sign in with
 * @param name invented
 * @param roleKey message key that says what this person is
 */
record CastMember(String email, PersonName name, String roleKey) {

    static final String PASSWORD = "bijrijder-demo";

    static final String NOOR = "noor@wilgenhof.example";
    static final String DAAN = "daan@wilgenhof.example";
    static final String MILA = "mila@hetveer.example";
    static final String YUSUF = "yusuf@wilgenhof.example";
    static final String SANNE = "sanne@wilgenhof.example";
    static final String KARIM = "karim@hetveer.example";
    static final String JOKE = "joke@hetveer.example";
    static final String PETER = "peter@wilgenhof.example";
    static final String TOM = "tom@hetveer.example";
    static final String INGRID = "ingrid@wilgenhof.example";
    static final String BAS = "bas@hetveer.example";
    static final String FATIMA = "fatima@hetveer.example";

    static final List<CastMember> ALL = List.of(
            of(NOOR, "Noor", null, "Jansen", "demo.noor"),
            of(DAAN, "Daan", "de", "Boer", "demo.daan"),
            of(MILA, "Mila", "van den", "Berg", "demo.mila"),
            of(YUSUF, "Yusuf", null, "Yılmaz", "demo.yusuf"),
            of(SANNE, "Sanne", null, "Vermeer", "demo.sanne"),
            of(KARIM, "Karim", null, "El Amrani", "demo.karim"),
            of(JOKE, "Joke", null, "Prins", "demo.joke"),
            of(PETER, "Peter", null, "Smit", "demo.peter"),
            of(TOM, "Tom", null, "Willemsen", "demo.tom"),
            of(INGRID, "Ingrid", "de", "Wit", "demo.ingrid"),
            of(BAS, "Bas", null, "Hendriks", "demo.bas"),
            of(FATIMA, "Fatima", null, "Bouzid", "demo.fatima"));

    private static CastMember of(String email, String given, @Nullable String infix, String family, String roleKey) {
        return new CastMember(email, PersonName.of(given, infix, family), roleKey);
    }
}
