/**
 * The road itself: plans a team makes, each student's own learning route with its milestones, and the next step on it. A
 * {@link nl.bijrijder.route.RoutePlan plan} is a blueprint; a {@link nl.bijrijder.route.LearningRoute route} is one student's copy
 * of it, from then on tailored.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: web",
            "platform :: form",
            "people :: organisation",
            "people :: qualification",
            "people :: student",
            "people :: team"
        })
package nl.bijrijder.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
