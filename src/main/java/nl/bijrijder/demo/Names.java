package nl.bijrijder.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.visit.CompanyVisitId;

/** How the story names things; ids come from names, so that what is told twice is there once. */
final class Names {

    private Names() {}

    /** The id that belongs to a name. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("bijrijder demo " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The visit with this title. */
    static CompanyVisitId visit(String title) {
        return new CompanyVisitId(id("visit " + title));
    }

    /** A company and whom to call there, by the short name of the company. */
    record Firm(CompanyId id, ContactId contact) {

        static Firm named(String company) {
            return new Firm(
                    new CompanyId(Names.id("company " + company)), new ContactId(Names.id("contact " + company)));
        }
    }
}
