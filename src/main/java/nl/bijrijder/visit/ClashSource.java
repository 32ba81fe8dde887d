package nl.bijrijder.visit;

import java.util.stream.Stream;

/** Something a plan can get in the way of on its days; implement it as a bean. A fixed number of statements, however much there is. */
interface ClashSource {

    /** What the plan clashes with. */
    Stream<VisitClash> of(PlanContext outlook);
}
