package nl.bijrijder.guidance.conversation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.bijrijder.calendar.Engagement;
import nl.bijrijder.calendar.Engagements;
import nl.bijrijder.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When colleagues hold a conversation: that they do, and not with whom. Of teams of others row-level security tells nothing. */
@Component
@Transactional(readOnly = true)
class ConversationEngagements implements Engagements {

    private final AppointmentRepository appointments;

    ConversationEngagements(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    @Override
    public List<Engagement> of(Collection<AccountId> people, Collection<LocalDate> days) {
        var coaches = people.stream().map(AccountId::value).toList();
        return appointments.findPlannedOn(coaches, days).stream()
                .flatMap(appointment -> appointment.startsAt().stream()
                        .map(start -> new Engagement(
                                appointment.parties().coach(),
                                start,
                                start.plusMinutes(appointment.talk().minutes()))))
                .toList();
    }
}
