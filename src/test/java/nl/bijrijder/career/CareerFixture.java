package nl.bijrijder.career;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.testing.World;

/** Entries of career dossiers for tests. */
public final class CareerFixture {

    private CareerFixture() {}

    /** An entry of today with little in it, written through the service. */
    public static CareerEntryId write(
            CareerEntries entries, World world, AccountId student, String title, Lens... lenses) {
        var content =
                new CareerEntryContent(world.today(), title, null, null, "Zo was het.", null, null, Set.of(lenses));
        var id = CareerEntryId.random();
        return world.as(student, user -> entries.write(user, new WriteEntry(id, content, null)));
    }

    /** The form as it is sent: a title, one sentence, and today. */
    static Map<String, String> form(World world, String title) {
        var fields = new HashMap<String, String>();
        fields.put("id", CareerEntryId.random().toString());
        fields.put("content.title", title);
        fields.put("content.lookingBack", "Ik durfde het.");
        fields.put("content.happenedOn", world.today().toString());
        return fields;
    }
}
