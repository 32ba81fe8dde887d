package nl.bijrijder.guidance.conversation;

import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What somebody offers: one to five times for one conversation. One time is a proposal.
 *
 * @param times when it could begin, local, in any order; twice the same is once
 */
public record AppointmentPlan(ConversationFormat talk, List<LocalDateTime> times) {

    static final int MOST_TIMES = 5;

    /** People plan a school year ahead at most; a day further on is a slip of the pen. */
    private static final Period FURTHEST = Period.ofYears(1);

    public AppointmentPlan {
        times = times.stream()
                .map(time -> time.truncatedTo(ChronoUnit.MINUTES))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Checks what must hold at this moment.
     *
     * @throws AppointmentRule when there is no time or too many, one has passed or is too far off, or it is no talk with the student
     */
    void check(LocalDateTime now) {
        talk.check();
        if (times.isEmpty()) {
            throw AppointmentRule.broken("times", "guidance.conversation.rule.times");
        }
        if (times.size() > MOST_TIMES) {
            throw AppointmentRule.broken("", "guidance.conversation.rule.tooMany");
        }
        for (var time : times) {
            if (!time.isAfter(now)) {
                throw AppointmentRule.about(time, "guidance.conversation.rule.past");
            }
            if (time.isAfter(now.plus(FURTHEST))) {
                throw AppointmentRule.about(time, "guidance.conversation.rule.far");
            }
        }
    }
}
