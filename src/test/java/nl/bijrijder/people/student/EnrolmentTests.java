package nl.bijrijder.people.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.junit.jupiter.api.Test;

class EnrolmentTests {

    private static final LocalDate START = LocalDate.of(2025, 8, 1);

    private static Enrolment enrolment(Period period) {
        return new Enrolment(
                UUID.randomUUID(), StudentId.random(), TeamId.random(), OrganisationId.random(), Sector.VO, period);
    }

    @Test
    void endsOnTheDayBeforeTheNext() {
        var enrolment = enrolment(Period.from(START));
        enrolment.giveWayTo(Period.from(START.plusYears(2)));
        assertThat(enrolment.toSummary().period().endsOn()).isEqualTo(LocalDate.of(2027, 7, 31));
    }

    @Test
    void theNextBeginsLater() {
        var enrolment = enrolment(Period.from(START));
        assertThatThrownBy(() -> enrolment.giveWayTo(Period.from(START)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("constraint.enrolment_student_period_ex");
        assertThatThrownBy(() -> enrolment.giveWayTo(Period.from(START.minusYears(1))))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("constraint.enrolment_student_period_ex");
    }

    @Test
    void theNextLeavesNoGap() {
        var enrolment = enrolment(Period.from(START).until(START.plusDays(9)));
        assertThatThrownBy(() -> enrolment.giveWayTo(Period.from(START.plusDays(11))))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.student.enrolment.gap");
        enrolment.giveWayTo(Period.from(START.plusDays(10)));
        assertThat(enrolment.toSummary().period().endsOn()).isEqualTo(START.plusDays(9));
    }
}
