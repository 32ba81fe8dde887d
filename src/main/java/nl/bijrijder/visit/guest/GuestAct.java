package nl.bijrijder.visit.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One thing that was done through a link: what, in whose name, and when. */
@Entity
class GuestAct implements Persistable<UUID> {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Id
    private UUID id;

    private UUID visitId;
    private UUID linkId;

    @Enumerated(EnumType.STRING)
    private GuestActKind kind;

    private String saidBy;
    private Instant saidAt;

    /** For JPA only. */
    protected GuestAct() {}

    GuestAct(Guest guest, GuestActKind kind, String saidBy, Instant at) {
        this.id = UUID.randomUUID();
        this.visitId = guest.visit().value();
        this.linkId = guest.link().value();
        this.kind = kind;
        this.saidBy = saidBy;
        this.saidAt = at;
    }

    GuestActLine toLine() {
        return new GuestActLine(kind, saidBy, LocalDateTime.ofInstant(saidAt, ZONE));
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** An act is written once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
