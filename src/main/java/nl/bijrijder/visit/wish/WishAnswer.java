package nl.bijrijder.visit.wish;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;

/**
 * What one student wants of one visit: per topic to see, to do or rather not, and a few own words. The row is there as soon as
 * the student sends the form for the first time; two devices at once share it.
 */
@Entity
class WishAnswer {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID visitId;
    private UUID studentId;
    private UUID teamId;
    private @Nullable String seeWords;
    private @Nullable String doWords;
    private @Nullable String ratherNotWords;
    private boolean seeQuoted;
    private boolean doQuoted;
    private @Nullable UUID savedBy;
    private @Nullable Instant savedAt;

    @ElementCollection
    @CollectionTable(name = "visit_wish", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "topic_id")
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Map<UUID, WishKind> wishes = new HashMap<>();

    /** For JPA only. */
    protected WishAnswer() {}

    /**
     * Says this from now on. Doing so again changes nothing; what may be quoted has to be read again.
     *
     * @return whether anything is different now
     * @throws StaleVersion when it was said differently since the form was opened
     */
    boolean say(int openedVersion, WishContent content, AccountId by, Instant now) {
        if (content().equals(content) && savedAt != null) {
            return false;
        }
        StaleVersion.refuse(openedVersion, version());
        wishes.clear();
        content.wishes().forEach((topic, kind) -> wishes.put(topic.value(), kind));
        seeWords = content.wordsOf(WishKind.WANT_TO_SEE);
        doWords = content.wordsOf(WishKind.WANT_TO_DO);
        ratherNotWords = content.wordsOf(WishKind.RATHER_NOT);
        seeQuoted = false;
        doQuoted = false;
        savedBy = by.value();
        savedAt = now;
        return true;
    }

    /** A teacher read the words and lets the company read them too, or not any more. */
    void quote(WishKind kind, boolean quoted) {
        switch (kind) {
            case WANT_TO_SEE -> seeQuoted = quoted && seeWords != null;
            case WANT_TO_DO -> doQuoted = quoted && doWords != null;
            case RATHER_NOT -> {
                // what somebody alone would rather not never leaves the team
            }
        }
    }

    boolean isQuoted(WishKind kind) {
        return switch (kind) {
            case WANT_TO_SEE -> seeQuoted;
            case WANT_TO_DO -> doQuoted;
            case RATHER_NOT -> false;
        };
    }

    /** Whether there is anything in it. */
    boolean isGiven() {
        return savedAt != null && !content().isEmpty();
    }

    WishContent content() {
        return new WishContent(
                wishes.entrySet().stream()
                        .collect(Collectors.toMap(one -> new WishTopicId(one.getKey()), Map.Entry::getValue)),
                WishContent.words(seeWords, doWords, ratherNotWords));
    }

    UUID id() {
        return id;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    CompanyVisitId visit() {
        return new CompanyVisitId(visitId);
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    TeamId team() {
        return new TeamId(teamId);
    }
}
