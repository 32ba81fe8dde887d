package nl.bijrijder.guidance.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The student let know that none of the offered times suits; words tell why, or when it would. */
@Embeddable
record Decline(
        @Column(name = "declined_at") Instant at,
        @Column(name = "declined_words") @Nullable String words) {}
