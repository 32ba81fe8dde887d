package nl.bijrijder.visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.company.CompanyId;
import nl.bijrijder.testing.World;

/** What a leader types to plan a visit of a group of nine, with the coach who comes along. */
final class TypedVisit {

    private TypedVisit() {}

    /** A form that can be sent as it is, and changed before that. */
    static Map<String, String> form(World.Team team, CompanyId company, LocalDate day) {
        var form = new HashMap<String, String>();
        form.put("id", UUID.randomUUID().toString());
        form.put("team", team.id().toString());
        form.put("company", company.toString());
        form.put("title", "Kijken in de bakkerij");
        form.put("groupName", "Groep 1");
        form.put("groupSize", "9");
        form.put("visitOn", day.toString());
        form.put("startsAt", "09:00");
        form.put("endsAt", "11:30");
        form.put("safetyGear", "true");
        form.put("safetyGearWhat", "Schort");
        form.put("supervisors", team.coach().toString());
        form.put("routeYears", "2");
        return form;
    }
}
