package nl.bijrijder.guidance.conversation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.bijrijder.calendar.BusyTime;
import nl.bijrijder.calendar.BusyTimes;
import nl.bijrijder.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When colleagues hold a conversation: that they do, and not with whom. Of teams of others row-level security tells nothing. */
@Component
@Transactional(readOnly = true)
class ConversationBusyTimes implements BusyTimes {

    private final AppointmentRepository appointments;

    ConversationBusyTimes(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    @Override
    public List<BusyTime> of(Collection<AccountId> people, Collection<LocalDate> days) {
        var coaches = people.stream().map(AccountId::value).toList();
        return appointments.findPlannedOn(coaches, days).stream()
                .flatMap(appointment -> appointment.startsAt().stream()
                        .map(start -> new BusyTime(
                                appointment.parties().coach(),
                                start,
                                start.plusMinutes(appointment.talk().minutes()))))
                .toList();
    }
}
