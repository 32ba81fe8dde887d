package nl.bijrijder.placement;

import nl.bijrijder.shared.StudentId;

/** Asks to plan a placement for a student. */
public record PlanPlacement(PlacementId id, StudentId student, PlacementPlan plan) {}
