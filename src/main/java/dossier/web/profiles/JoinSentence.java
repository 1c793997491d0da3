package dossier.web.profiles;

import dossier.lists.PartialDate;
import dossier.profiles.JoinReason;
import dossier.profiles.NameJoin;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

/** Why two listings are one party, or what is missing for that, in a sentence. */
public final class JoinSentence {

    private static final Pattern WHOLE_DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private JoinSentence() {}

    /** The reason in a sentence. */
    public static String of(JoinReason reason) {
        boolean same = reason.here().equals(reason.there());
        return switch (reason.kind()) {
            case BY_HAND -> "An analyst joined the two listings: " + reason.here();
            case SAME_BIRTH_DATE -> "Both lists give the same birth date, " + date(reason.here()) + ".";
            case SAME_IDENTIFIER -> "Both lists give the same number, " + reason.here() + ".";
            case SAME_NAME ->
                same
                        ? "Both lists give the same name, " + reason.here() + "."
                        : "The names " + reason.here() + " and " + reason.there() + " are the same.";
            case AGREEING_NAME ->
                "The names " + reason.here() + " and " + reason.there() + " are spellings of one another.";
            case NO_BIRTH_DATE ->
                reason.here().isEmpty() && reason.there().isEmpty()
                        ? "Neither list gives a birth date."
                        : "Only one of the two lists gives a birth date, " + date(reason.here() + reason.there()) + ".";
            case SAME_BIRTH_YEAR ->
                "The birth dates " + date(reason.here()) + " and " + date(reason.there())
                        + " fit each other; the day is missing.";
            case SHARED_POSITION -> "The two lists describe the office or the activities in the same words.";
            case SAME_COUNTRY ->
                "Both lists name the same country, " + new Locale("", reason.here()).getDisplayCountry(Locale.ENGLISH)
                        + ".";
            case LISTED_TOGETHER ->
                "Both authorities listed the party within two weeks, on " + date(reason.here()) + " and "
                        + date(reason.there()) + ".";
        };
    }

    /** That a name was joined by hand, by whom, when and why. */
    public static String of(NameJoin join) {
        LocalDate day = LocalDate.ofInstant(join.at(), ZoneOffset.UTC);
        return "Joined by hand by " + join.by() + " on " + PartialDate.of(day).inWords() + ": " + join.reason();
    }

    /** A date as a report writes it; ranges and "circa" stay as they are. */
    private static String date(String text) {
        return WHOLE_DATE.matcher(text).matches() ? PartialDate.parse(text).inWords() : text;
    }
}
