package dossier.web.profiles;

import dossier.lists.PastListings;
import dossier.profiles.Profile;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.PastIndex;
import dossier.screening.PastIndexes;
import dossier.screening.Screener;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;

import java.time.LocalDate;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import static java.time.ZoneOffset.UTC;

/** Finds a profile as it is today, or as it was on a day of the past, for whatever is to be said of it. */
@ApplicationScoped
public class ProfileAnswers {

    private final ProfileDirectory profiles;
    private final PastIndexes pastIndexes;
    private final Screener screener;

    ProfileAnswers(ProfileDirectory profiles, PastIndexes pastIndexes, Screener screener) {
        this.profiles = profiles;
        this.pastIndexes = pastIndexes;
        this.screener = screener;
    }

    /** Says something of a profile. */
    public interface Answer<T> {

        /**
         * @param profile the profile
         * @param index the lists from which it was made
         * @param past the day asked for; empty for today
         */
        T of(Profile profile, NameIndex index, Optional<PastIndex> past);
    }

    /**
     * What an answer says of the profile that an id leads to.
     *
     * @param asOf a day of the past; empty, or today and later, for today
     * @throws ProblemException if the day is none, or no profile has the id
     */
    public <T> T answer(String id, Optional<String> asOf, Answer<T> answer) {
        Optional<LocalDate> day = past(asOf);
        if (day.isPresent()) {
            return pastIndexes.steady(day.orElseThrow(), () -> {
                PastIndex past = pastIndexes.at(day.orElseThrow());
                Profile then = profiles.find(past, id).orElseThrow(() -> notThen(past));
                return answer.of(then, past.index(), Optional.of(past));
            });
        }
        NameIndex index = screener.index();
        return profiles.find(index, id)
                .map(profile -> answer.of(profile, index, Optional.empty()))
                .orElseThrow(() -> ProblemException.notFound("there is no profile of that id"));
    }

    /** A day before today; empty for today. */
    private static Optional<LocalDate> past(Optional<String> asOf) {
        Checks checks = new Checks();
        Optional<LocalDate> day =
                checks.day("asOf", Parameters.given(asOf)).filter(past -> past.isBefore(LocalDate.now(UTC)));
        checks.done();
        return day;
    }

    private static ProblemException notThen(PastIndex past) {
        return ProblemException.notFound(
                past.lists().stream().allMatch(PastListings.Standing::known)
                        ? "no listing of this profile was on a list on " + past.day() + " or before"
                        : "no listing of this profile is known to have been on a list on " + past.day() + " or before"
                                + "; not every list has a copy here that is so old");
    }
}
