package nl.bijrijder.visit.wish;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A brief as it was sent: frozen, and without a trace of a student. */
@Entity
class SentBrief implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID visitId;
    private int number;
    private UUID sentBy;
    private Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "sent_brief_topic", joinColumns = @JoinColumn(name = "brief_id"))
    @OrderColumn(name = "position")
    private List<Topic> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sent_brief_quote", joinColumns = @JoinColumn(name = "brief_id"))
    @OrderColumn(name = "position")
    private List<Words> quotes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sent_brief_need", joinColumns = @JoinColumn(name = "brief_id"))
    @OrderColumn(name = "position")
    private List<Needed> needs = new ArrayList<>();

    /** For JPA only. */
    protected SentBrief() {}

    SentBrief(UUID id, ClassBrief brief, AccountId by) {
        this.id = id;
        this.visitId = brief.visit().value();
        this.number = brief.number();
        this.sentBy = by.value();
        this.sentAt = brief.sentAt();
        brief.topics()
                .forEach(topic ->
                        topics.add(new Topic(topic.topic(), topic.wantToSee(), topic.wantToDo(), topic.ratherNot())));
        brief.quotes().forEach(quote -> quotes.add(new Words(quote.kind(), quote.text())));
        brief.needs().forEach(need -> needs.add(new Needed(need.text(), need.number(), need.key(), need.value())));
    }

    ClassBrief toBrief() {
        return new ClassBrief(
                new CompanyVisitId(visitId),
                number,
                sentAt,
                topics.stream().map(Topic::toCount).toList(),
                quotes.stream()
                        .map(words -> new ClassBrief.Quote(words.kind(), words.text()))
                        .toList(),
                needs.stream()
                        .map(need -> new ClassBrief.Need(need.text(), need.amount(), need.key(), need.value()))
                        .toList());
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** A sent brief is written once: never a row that another request just wrote. */
    @Override
    public boolean isNew() {
        return true;
    }

    @Embeddable
    record Topic(String topic, int wantToSee, int wantToDo, int ratherNot) {

        TopicCount toCount() {
            return new TopicCount(topic, wantToSee, wantToDo, ratherNot);
        }
    }

    @Embeddable
    record Words(
            @Enumerated(EnumType.STRING) @Column(name = "kind")
            WishKind kind,

            String text) {}

    @Embeddable
    record Needed(
            String text,
            int amount,
            @Column(name = "message_key") @Nullable String key,
            @Column(name = "message_value") @Nullable String value) {}
}
