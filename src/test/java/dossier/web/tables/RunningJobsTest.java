package dossier.web.tables;

import dossier.web.http.ProblemException;
import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RunningJobsTest {

    private final RunningJobs jobs = new RunningJobs();

    private static TableJob job(boolean gone) {
        Receiver caller = new Receiver() {
            @Override
            public void conclude(String words) {
                throw new AssertionError("nothing is concluded here");
            }

            @Override
            public boolean isBusy() {
                return false;
            }

            @Override
            public boolean isGone() {
                return gone;
            }

            @Override
            public boolean isSending() {
                return true;
            }
        };
        return new TableJob(
                new MeteredInput(InputStream.nullInputStream()), OptionalLong.empty(), caller, Clock.systemUTC());
    }

    @Test
    void theOldestThatHasEndedMakesRoom() {
        TableJob running = job(false);
        jobs.begin("running", UUID.randomUUID(), running);
        for (int i = 0; i < 150; i++) {
            TableJob job = job(false);
            jobs.begin("job" + i, UUID.randomUUID(), job);
            job.end(TableJob.State.DONE);
        }
        assertThat(jobs.find("running").map(RunningJobs.Numbered::job)).contains(running);
        assertThat(jobs.find("job149")).isPresent();
        assertThat(jobs.find("job50")).isEmpty();
        assertThat(jobs.find("job51")).isPresent();
    }

    @Test
    void anIdIsFreeAgainWhenItsJobHasEnded() {
        TableJob job = job(false);
        jobs.begin("a", UUID.randomUUID(), job);
        assertThatThrownBy(() -> jobs.begin("a", UUID.randomUUID(), job(false))).isInstanceOf(ProblemException.class);
        job.end(TableJob.State.DONE);
        jobs.begin("a", UUID.randomUUID(), job(false));
    }

    @Test
    void aJobWhoseCallerHasGoneHasEnded() {
        jobs.begin("a", UUID.randomUUID(), job(true));
        assertThat(jobs.find("a").map(found -> found.job().state())).contains(TableJob.State.STOPPED);
        jobs.begin("a", UUID.randomUUID(), job(false));
    }

    @Test
    void moreThanCanBeRememberedAreRefused() {
        for (int i = 0; i < RunningJobs.MOST; i++) {
            jobs.begin("job" + i, UUID.randomUUID(), job(false));
        }
        assertThatThrownBy(() -> jobs.begin("one more", UUID.randomUUID(), job(false)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(503));
    }
}
