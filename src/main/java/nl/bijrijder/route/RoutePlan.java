package nl.bijrijder.route;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.qualification.MboPathway;
import nl.bijrijder.qualification.QualificationId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** The blueprint of a road that a team makes: route years, phases, and the milestones in them. */
@Entity
class RoutePlan {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID teamId;
    private String name;

    @Enumerated(EnumType.STRING)
    private RouteType type;

    private UUID qualificationId;
    private int level;

    @Enumerated(EnumType.STRING)
    private VmboProfile profile;

    @Enumerated(EnumType.STRING)
    private MboPathway pathway;

    private int years;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("moment.routeYear, moment.phase, position, id")
    private List<PlanMilestone> milestones = new ArrayList<>();

    /** For JPA only. */
    protected RoutePlan() {}

    private RoutePlan(MakePlan command, int level) {
        this.id = command.id().value();
        this.teamId = command.team().value();
        this.name = command.name();
        this.type = command.type();
        this.qualificationId = command.qualification().value();
        this.level = level;
        this.profile = command.profile();
        this.pathway = command.pathway();
        this.years = RouteType.yearsTo(level);
    }

    RoutePlanId id() {
        return new RoutePlanId(id);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    String name() {
        return name;
    }

    RouteType type() {
        return type;
    }

    QualificationId qualification() {
        return new QualificationId(qualificationId);
    }

    int years() {
        return years;
    }

    int version() {
        return Objects.requireNonNull(version);
    }

    List<PlanMilestone> milestones() {
        return List.copyOf(milestones);
    }
}
