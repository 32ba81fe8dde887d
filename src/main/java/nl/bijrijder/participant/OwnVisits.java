package nl.bijrijder.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.bijrijder.company.Companies;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together a student's own visits with what other modules ask about them. */
@Component
@Transactional(readOnly = true)
class OwnVisits {

    private final Participants participants;
    private final Companies companies;
    private final ObjectProvider<OwnVisitPart> parts;

    OwnVisits(Participants participants, Companies companies, ObjectProvider<OwnVisitPart> parts) {
        this.participants = participants;
        this.companies = companies;
        this.parts = parts;
    }

    List<OwnVisit> of(CurrentUser user) {
        var visits = participants.visitsOf(user, user.asStudent().orElseThrow(NotFound::new));
        var names = companies.namesOf(visits.stream().map(VisitSummary::company).collect(Collectors.toSet()));
        var asked = parts.orderedStream().map(part -> part.parts(user, visits)).toList();
        return visits.stream()
                .map(visit -> {
                    var lines = new ArrayList<VisitPart.Part>();
                    asked.forEach(part -> {
                        var line = part.get(visit.id());
                        if (line != null) {
                            lines.add(line);
                        }
                    });
                    return new OwnVisit(visit, names.getOrDefault(visit.company(), ""), lines);
                })
                .toList();
    }

    /**
     * One visit of a student.
     *
     * @param parts what is asked about it
     */
    record OwnVisit(VisitSummary visit, String company, List<VisitPart.Part> parts) {}
}
