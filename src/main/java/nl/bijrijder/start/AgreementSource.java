package nl.bijrijder.start;

import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.guidance.agreement.AgreementSummary;
import nl.bijrijder.guidance.agreement.Agreements;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** Agreements on the timeline once they were kept; when they were made, their note says. */
@Component
class AgreementSource implements TimelineSource {

    private final Agreements agreements;

    AgreementSource(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        return agreements.ofStudent(user, subject.student().id()).stream()
                .flatMap(agreement -> kept(subject, agreement))
                .toList();
    }

    private static Stream<TimelineEntry> kept(Subject subject, AgreementSummary agreement) {
        return Stream.ofNullable(agreement.done()).map(done -> TimelineEntry.of(
                        TimelineKind.AGREEMENT, agreement.id().toString(), done.on(), "start.file.event.agreement.done")
                .about(done.by())
                .saying(agreement.text())
                .newSince(subject.beganAt(done.on())));
    }
}
