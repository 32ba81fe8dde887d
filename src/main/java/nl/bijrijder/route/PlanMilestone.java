package nl.bijrijder.route;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stop on the blueprint of a road. */
@Entity
class PlanMilestone {

    @Id
    private UUID id;

    @Embedded
    private RoadPhase moment;

    private int position;

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable ProgrammePart part;

    private String title;

    /** For JPA only. */
    protected PlanMilestone() {}

    PlanMilestone(
            MilestoneId id,
            RoadPhase moment,
            int position,
            MilestoneKind kind,
            @Nullable ProgrammePart part,
            String title) {
        this.id = id.value();
        this.moment = moment;
        this.position = position;
        this.kind = kind;
        this.part = part;
        this.title = title;
    }

    void moveTo(RoadPhase place, int newPosition) {
        moment = place;
        position = newPosition;
    }

    MilestoneId id() {
        return new MilestoneId(id);
    }

    RoadPhase moment() {
        return moment;
    }

    int position() {
        return position;
    }

    MilestoneKind kind() {
        return kind;
    }

    @Nullable
    ProgrammePart part() {
        return part;
    }

    String title() {
        return title;
    }
}
