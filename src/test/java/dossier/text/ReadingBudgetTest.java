package dossier.text;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadingBudgetTest {

    private final AtomicLong now = new AtomicLong(-5);
    private final AtomicBoolean left = new AtomicBoolean();
    private final ReadingBudget budget = ReadingBudget.of(Duration.ofSeconds(20), left::get, now::get);

    @Test
    void workGoesOnWhileThereIsTime() {
        now.addAndGet(Duration.ofSeconds(20).toNanos());
        assertThatCode(() -> budget.check(3)).doesNotThrowAnyException();
    }

    @Test
    void spentTimeEndsTheWorkAndSaysHowFarItCame() {
        budget.begin("screening the parties", 40);
        now.addAndGet(Duration.ofSeconds(20).toNanos() + 1);
        assertThatThrownBy(() -> budget.check(7))
                .isInstanceOf(BudgetSpentException.class)
                .hasMessage(
                        "the 20 seconds that one request may take are spent; stopped while screening the parties, 7 of 40 done")
                .matches(spent -> !((BudgetSpentException) spent).isCallerGone());
    }

    @Test
    void aCallerWhoLeftEndsTheWorkAtOnce() {
        budget.begin("looking for names", 1_000);
        left.set(true);
        assertThatThrownBy(() -> budget.check(12))
                .isInstanceOf(BudgetSpentException.class)
                .hasMessage("the caller left; stopped while looking for names, 12 of 1000 done")
                .matches(spent -> ((BudgetSpentException) spent).isCallerGone());
    }

    @Test
    void unlimitedWorkIsNeverEnded() {
        assertThatCode(() -> ReadingBudget.unlimited().check(Integer.MAX_VALUE)).doesNotThrowAnyException();
    }
}
