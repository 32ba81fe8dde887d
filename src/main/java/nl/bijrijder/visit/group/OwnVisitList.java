package nl.bijrijder.visit.group;

import java.util.List;

/**
 * The visits of a student.
 *
 * @param coming those to come, the nearest first, those without a day last
 * @param past the others, latest first
 */
public record OwnVisitList(List<OwnVisit> coming, List<OwnVisit> past) {

    public boolean isEmpty() {
        return coming.isEmpty() && past.isEmpty();
    }
}
