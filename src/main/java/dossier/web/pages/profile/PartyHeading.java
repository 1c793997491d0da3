package dossier.web.pages.profile;

import dossier.lists.PartialDate;
import dossier.profiles.Profile;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.SideBySide.Contradiction;
import dossier.screening.PastIndex;
import dossier.web.http.AsOfView;
import dossier.web.pages.PageWords;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands above everything else: who is meant, in one line, and what the page rests on.
 *
 * @param id of the profile
 * @param name its name
 * @param line who that is
 * @param redirected that the id asked for is another one; empty where it is not
 * @param day the day of the past for which the page answers
 * @param dayNotes what is known of each list on that day
 * @param listed whether any list has or had the party
 */
public record PartyHeading(
        String id,
        String name,
        String line,
        Optional<String> redirected,
        Optional<LocalDate> day,
        List<String> dayNotes,
        boolean listed) {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final int MOST_BIRTHS = 2;
    private static final int MOST_COUNTRIES = 2;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_POSITION = 110;

    public PartyHeading {
        dayNotes = List.copyOf(dayNotes);
    }

    /** Whether the page shows today. */
    public boolean today() {
        return day.isEmpty();
    }

    /** As much of the name as the picture of its links has room for. */
    public String briefName() {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** @param positions its offices and functions */
    static PartyHeading of(Profile profile, String asked, Fact positions, Optional<PastIndex> past) {
        return new PartyHeading(
                profile.id(),
                profile.name(),
                line(profile, positions),
                asked.equals(profile.id()) ? Optional.empty() : Optional.of(redirected(profile, asked)),
                past.map(PastIndex::day),
                past.map(AsOfView::of).map(AsOfView::lists).orElse(List.of()).stream()
                        .map(list -> list.note())
                        .distinct()
                        .toList(),
                !profile.listings().isEmpty());
    }

    private static String line(Profile profile, Fact positions) {
        if (profile.listings().isEmpty()) {
            return "Named in articles; no entry of a list could be tied to this name";
        }
        String born = profile.said().birthDates().stream()
                .map(PageWords::inWords)
                .distinct()
                .limit(MOST_BIRTHS)
                .collect(Collectors.joining(" or "));
        String countries = profile.said().countries().stream()
                .limit(MOST_COUNTRIES)
                .map(PageWords::country)
                .collect(Collectors.joining(", "));
        String position = positions.values().stream()
                .map(Fact.Value::text)
                .filter(text -> text.length() <= LONGEST_POSITION)
                .findFirst()
                .orElse("");
        return Stream.of(PageWords.inWords(profile.kind()), born.isEmpty() ? "" : "born " + born, countries, position)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String redirected(Profile profile, String asked) {
        if (asked.startsWith(ProfileDirectory.BY_NAME)) {
            return "You asked for the name " + asked
                    + ", which an analyst joined to this profile by hand. The profile's id is " + profile.id() + ".";
        }
        boolean isListing = profile.listings().stream()
                .anyMatch(column -> ProfileWords.id(column.listing()).equals(asked));
        return isListing
                ? "You asked for " + asked + ", which is an entry of this profile. The profile's id is " + profile.id()
                        + "."
                : "You asked for " + asked + ", which became part of this profile. The profile's id is " + profile.id()
                        + ".";
    }

    /** What two authorities say that cannot both be true. */
    static String contradiction(Contradiction said) {
        String what = switch (said.fact()) {
            case BIRTH_DATE -> "born ";
            case GENDER -> "";
        };
        return PageWords.inWords(said.one()) + ": " + what + words(said.oneSays()) + ". "
                + PageWords.inWords(said.other()) + ": " + what + words(said.otherSays()) + ". Both cannot be true.";
    }

    private static String words(List<String> values) {
        return values.stream()
                .map(value -> DATE.matcher(value).matches()
                        ? PartialDate.parse(value).inWords()
                        : value.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }
}
