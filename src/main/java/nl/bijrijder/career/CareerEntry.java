package nl.bijrijder.career;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** One entry of a student's career dossier (DOMAIN §3): the student's own story, and the student's alone to change. */
@Entity
class CareerEntry {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID studentId;
    private UUID teamId;
    private LocalDate happenedOn;
    private String title;
    private @Nullable String aim;
    private @Nullable String result;
    private String lookingBack;
    private @Nullable String followUp;
    private boolean onRoute;

    @Enumerated(EnumType.STRING)
    private @Nullable Mood mood;

    private String[] lenses;
    private Instant writtenAt;

    /** For JPA only. */
    protected CareerEntry() {}

    private CareerEntry(CareerEntryId id, CareerEntryContent content, StudentId student, TeamId team, Instant now) {
        this.id = id.value();
        this.studentId = student.value();
        this.teamId = team.value();
        this.writtenAt = now;
        fill(content);
    }

    /** The student looks back on something. */
    static CareerEntry write(
            CareerEntryId id, CareerEntryContent content, StudentId student, TeamId team, Instant now) {
        return new CareerEntry(id, content, student, team, now);
    }

    /**
     * The student tells it differently; refused when the form was opened on another version, unless it says the same already.
     *
     * @return whether anything is different now
     */
    boolean change(int openedVersion, CareerEntryContent content) {
        if (content().equals(content)) {
            return false;
        }
        StaleVersion.refuse(openedVersion, version());
        fill(content);
        return true;
    }

    /**
     * The follow-up goes on the route; a second time changes nothing.
     *
     * @return whether it was not there yet
     */
    boolean putOnRoute() {
        var isNew = !onRoute;
        onRoute = true;
        return isNew;
    }

    private void fill(CareerEntryContent content) {
        happenedOn = content.happenedOn();
        title = content.title();
        aim = content.aim();
        result = content.result();
        lookingBack = content.lookingBack();
        followUp = content.followUp();
        mood = content.mood();
        lenses = content.lenses().stream().map(Lens::name).toArray(String[]::new);
    }

    CareerEntryId id() {
        return new CareerEntryId(id);
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    CareerEntryContent content() {
        return new CareerEntryContent(happenedOn, title, aim, result, lookingBack, followUp, mood, lenses());
    }

    /** What other modules and pages show of it; days are those of the zone. */
    CareerEntrySummary toSummary(ZoneId zone, List<CareerPhotoSummary> photos) {
        return new CareerEntrySummary(
                id(),
                version(),
                student(),
                content(),
                onRoute,
                writtenAt,
                LocalDate.ofInstant(writtenAt, zone),
                List.copyOf(photos));
    }

    private Set<Lens> lenses() {
        var set = EnumSet.noneOf(Lens.class);
        Arrays.stream(lenses).map(Lens::valueOf).forEach(set::add);
        return set;
    }
}
