package nl.bijrijder.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why and when a visit was called off. */
@Embeddable
record Cancellation(
        @Column(name = "cancel_reason") String reason,
        @Column(name = "cancelled_at") Instant at) {}
