package nl.bijrijder.visit.wish;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.util.UUID;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.data.domain.Persistable;

/** Something of a visit students can have a wish about, like "working with the machines". */
@Entity
class WishTopic implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID visitId;
    private int position;
    private String text;

    @Transient
    private boolean fresh;

    /** For JPA only. */
    protected WishTopic() {}

    WishTopic(WishTopicId id, CompanyVisitId visit, int position, String text) {
        this.id = id.value();
        this.visitId = visit.value();
        this.position = position;
        this.text = text;
        this.fresh = true;
    }

    /** Gives the topic another place in the list, or a slightly different spelling. */
    void become(int place, String words) {
        position = place;
        text = words;
    }

    WishTopicId id() {
        return new WishTopicId(id);
    }

    String text() {
        return text;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
