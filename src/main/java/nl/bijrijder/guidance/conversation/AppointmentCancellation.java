package nl.bijrijder.guidance.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who called an appointment off, when and why. */
@Embeddable
record AppointmentCancellation(
        @Column(name = "cancelled_by") UUID by,
        @Column(name = "cancelled_at") Instant at,
        @Column(name = "cancel_reason") String reason) {}
