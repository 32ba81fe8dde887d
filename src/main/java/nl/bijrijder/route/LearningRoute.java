package nl.bijrijder.route;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** One student's own copy of a plan, from then on tailored. A student has one that runs. */
@Entity
class LearningRoute {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID studentId;
    private UUID teamId;
    private UUID planId;
    private String name;

    @Enumerated(EnumType.STRING)
    private RouteType type;

    private UUID qualificationId;
    private int years;
    private int startYear;

    @Enumerated(EnumType.STRING)
    private RouteStatus status;

    /** For JPA only. */
    protected LearningRoute() {}

    LearningRoute(LearningRouteId id, StudentId student, RoutePlan plan, SchoolYear start) {
        this.id = id.value();
        this.studentId = student.value();
        this.teamId = plan.team().value();
        this.planId = plan.id().value();
        this.name = plan.name();
        this.type = plan.type();
        this.qualificationId = plan.qualification().value();
        this.years = plan.years();
        this.startYear = start.firstYear();
        this.status = RouteStatus.RUNNING;
    }

    LearningRouteId id() {
        return new LearningRouteId(id);
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    TeamId team() {
        return new TeamId(teamId);
    }
}
