package nl.bijrijder.guidance.conversation;

import java.util.Map;
import java.util.function.Supplier;
import nl.bijrijder.shared.ConstraintRules;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** The rules behind the constraints on appointments: nobody has two conversations at once. */
@Component
class ConversationConstraints implements ConstraintRules {

    @Override
    public Map<String, Supplier<RuleBroken>> byConstraint() {
        return Map.of(
                "appointment_coach_ex", () -> AppointmentRule.broken("", "conversation.rule.coachTaken"),
                "appointment_student_ex", () -> AppointmentRule.broken("", "conversation.rule.studentTaken"));
    }
}
