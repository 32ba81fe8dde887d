package nl.bijrijder.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class RuleTests {

    @Test
    void saysAllThatIsBrokenAtOnce() {
        var broken = catchThrowableOfType(
                RuleBroken.class,
                () -> Rule.all(
                        Rule.not(false, "name", "rule.name"),
                        Rule.not(true, "day", "rule.day", 3),
                        () -> Rule.all(Rule.not(true, "time", "rule.time"), Rule.not(true, "", "rule.whole"))));
        assertThat(broken.all()).extracting(RuleBroken::field).containsExactly("day", "time", "");
        assertThat(broken.all()).extracting(RuleBroken::key).containsExactly("rule.day", "rule.time", "rule.whole");
        assertThat(broken.arguments()).containsExactly(3);
    }

    @Test
    void isSilentWhereNothingIsBroken() {
        assertThatCode(() -> Rule.all(Rule.not(false, "name", "rule.name"))).doesNotThrowAnyException();
    }
}
