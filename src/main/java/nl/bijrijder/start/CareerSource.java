package nl.bijrijder.start;

import java.util.List;
import nl.bijrijder.career.CareerEntries;
import nl.bijrijder.career.CareerEntryId;
import nl.bijrijder.career.CareerEntrySummary;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** What the student wrote in the own career dossier, on the timeline. */
@Component
class CareerSource implements TimelineSource {

    private final CareerEntries entries;

    CareerSource(CareerEntries entries) {
        this.entries = entries;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        return entries.ofStudent(user, subject.student().id()).stream()
                .map(entry -> entry(user, subject, entry))
                .toList();
    }

    /** Which entry of the dossier this is, if it is one. */
    static CareerEntryId dossierEntry(TimelineEntry entry) {
        return CareerEntryId.valueOf(
                entry.id().substring(TimelineKind.CAREER.name().length() + 1));
    }

    private static TimelineEntry entry(CurrentUser user, Subject subject, CareerEntrySummary entry) {
        var content = entry.content();
        return TimelineEntry.of(
                        TimelineKind.CAREER,
                        entry.id().toString(),
                        content.happenedOn(),
                        entry.photos().isEmpty() ? "start.file.event.career" : "start.file.event.career.photo")
                .about(content.title())
                .saying(content.lookingBack())
                .through(content.lenses())
                .doneBy(subject.student().account(), entry.writtenAt(), user.account());
    }
}
