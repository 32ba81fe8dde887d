package nl.bijrijder.visit;

import java.util.List;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.shared.CompanyId;

/**
 * What a visit form offers to choose from.
 *
 * @param classPlaces where companies came to class before
 */
record VisitChoices(
        List<Choice> teams,
        List<Choice> companies,
        List<Choice> contacts,
        List<Choice> supervisors,
        List<String> classPlaces) {

    boolean has(CompanyId company) {
        return companies.stream().anyMatch(choice -> choice.value().equals(company.toString()));
    }
}
