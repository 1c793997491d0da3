package dossier.context;

import dossier.context.ContextEvidence.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Weighs what a text says of a party against what a listing says. The weights are logarithms of likelihood
 * ratios measured on labelled articles; see docs/how-articles-are-read.md.
 */
public final class ContextComparer {

    private static final double NO_OFFICE_AGREES = -1.1;
    private static final double FIRST_COUNTRY = 1.3;
    private static final double ONE_OF_THREE_COUNTRIES = 0.7;
    private static final double NO_COUNTRY_NEAR = -0.3;
    private static final double NO_COUNTRY_AGREES = -2.1;
    /** Capitals are as often the place of the event. */
    private static final double NO_PLACE_AGREES = -1;

    private static final double AGE = 2.5;
    private static final double OTHER_AGE = -3;
    private static final double OTHER_OCCUPATION = -2.2;
    private static final double WEAK_OCCUPATION = -1;

    private static final double NEARBY = 0.6;
    private static final double TOLD = 0.7;
    /** An office below it is said of many. */
    private static final double SURE = 0.6;

    private static final double CLOSE_YEARS = 1;
    private static final double FAR_YEARS = 2;
    /** An article without a date is hardly older. */
    private static final int EARLIEST_ARTICLE = 2000;

    private static final int COUNTRIES_LOOKED_AT = 3;

    /** What is not in capitals parts the bodies that an office names. */
    private static final Pattern BODY = Pattern.compile("(^|\\s+)(\\p{Ll}\\S*|\\p{L}+ian)(?=\\s|$)\\s*");

    private ContextComparer() {}

    /**
     * @param text what the text says around the name
     * @param listed what the listing says
     * @param bornYears years of birth that the listing gives
     * @param writtenIn year in which the text appeared, or 0 if that is not known
     * @return the reasons, in no order; nothing for what either side does not say
     */
    public static List<ContextEvidence> compare(
            PartyContext text, ListedContext listed, List<Integer> bornYears, int writtenIn) {
        List<ContextEvidence> found = new ArrayList<>();
        offices(text, listed, found);
        OrganisationComparer.addReasons(text, listed, found);
        countries(text, listed, found);
        ages(text, bornYears, writtenIn, found);
        occupations(text, listed, found);
        return found;
    }

    private static void offices(PartyContext text, ListedContext listed, List<ContextEvidence> found) {
        ContextEvidence best = new ContextEvidence(Kind.OFFICE_AGREES, "", "", List.of(), ListedSpot.ANYWHERE, 0);
        best = best(best, text.attached(), listed.held(), true, 1);
        best = best(best, text.attached(), listed.told(), false, TOLD);
        best = best(best, text.nearby(), listed.held(), true, NEARBY);
        best = best(best, text.nearby(), listed.told(), false, NEARBY * TOLD);
        if (best.logOdds() > 0) {
            found.add(best);
            return;
        }
        List<Office> asked = sure(text.attached());
        List<Office> held = sure(listed.held());
        if (!asked.isEmpty() && !held.isEmpty() && !nameOneBody(asked, listed)) {
            found.add(reason(Kind.OFFICE_DIFFERS, asked.get(0), held.get(0), true, NO_OFFICE_AGREES));
        }
    }

    /** "deputy head of the Security Council" is no other office than "Vice Chairman of the Security Council". */
    private static boolean nameOneBody(List<Office> asked, ListedContext listed) {
        return asked.stream()
                .map(Office::written)
                .flatMap(BODY::splitAsStream)
                .anyMatch(body -> body.indexOf(' ') > 0 && listed.says(body));
    }

    private static List<Office> sure(List<Office> offices) {
        return offices.stream()
                .filter(office -> office.weight() > SURE && !office.isAgainst())
                .toList();
    }

    private static ContextEvidence best(
            ContextEvidence best, List<Office> asked, List<Office> listed, boolean held, double share) {
        ContextEvidence better = best;
        for (Office one : asked) {
            for (Office other : listed) {
                double logOdds = share * one.weight() * Concepts.agreement(one, other);
                if (logOdds > better.logOdds()) {
                    better = reason(Kind.OFFICE_AGREES, one, other, held, logOdds);
                }
            }
        }
        return better;
    }

    private static ContextEvidence reason(Kind kind, Office asked, Office listed, boolean held, double logOdds) {
        int offset = listed.span().start();
        return new ContextEvidence(
                kind,
                asked.written(),
                listed.written(),
                List.of(asked.span()),
                held ? ListedSpot.inPositions(offset) : ListedSpot.inAbout(offset),
                logOdds);
    }

    private static void countries(PartyContext text, ListedContext listed, List<ContextEvidence> found) {
        if (text.countries().isEmpty() || listed.countries().isEmpty()) {
            return;
        }
        List<String> most = text.countries().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(COUNTRIES_LOOKED_AT)
                .toList();
        for (int i = 0; i < most.size(); i++) {
            if (listed.countries().contains(most.get(i))) {
                found.add(new ContextEvidence(
                        Kind.COUNTRY_AGREES,
                        most.get(i),
                        most.get(i),
                        text.said().countries().of(most.get(i)),
                        listed.countrySpot(most.get(i)),
                        i == 0 ? FIRST_COUNTRY : ONE_OF_THREE_COUNTRIES));
                return;
            }
        }
        List<String> listedCodes = listed.countries().stream().sorted().toList();
        found.add(new ContextEvidence(
                Kind.COUNTRY_DIFFERS,
                String.join(" ", most),
                String.join(" ", listedCodes),
                text.said().countries().of(most),
                listed.countrySpot(listedCodes.get(0)),
                listed.countries().stream().anyMatch(text.elsewhere()::contains)
                        ? NO_COUNTRY_NEAR
                        : text.onlyPlaces() ? NO_PLACE_AGREES : NO_COUNTRY_AGREES));
    }

    private static void ages(PartyContext text, List<Integer> bornYears, int writtenIn, List<ContextEvidence> found) {
        for (Ages.Age age : text.ages()) {
            if (bornYears.isEmpty()) {
                continue;
            }
            boolean known = age.born() > 0 || writtenIn > 0;
            if (!known) {
                if (bornYears.stream().allMatch(year -> year + FAR_YEARS < EARLIEST_ARTICLE - age.years())) {
                    found.add(reason(Kind.AGE_DIFFERS, age, bornYears, bornYears, OTHER_AGE));
                }
                return;
            }
            double born = age.born() > 0 ? age.born() : writtenIn - age.years() - 0.5;
            double off = bornYears.stream()
                    .mapToDouble(year -> Math.abs(year - born))
                    .min()
                    .orElseThrow();
            if (off <= CLOSE_YEARS) {
                List<Integer> close = bornYears.stream()
                        .filter(year -> Math.abs(year - born) <= CLOSE_YEARS)
                        .toList();
                found.add(reason(Kind.AGE_AGREES, age, bornYears, close, AGE));
            } else if (off > FAR_YEARS) {
                found.add(reason(Kind.AGE_DIFFERS, age, bornYears, bornYears, OTHER_AGE));
            }
            return;
        }
    }

    /** @param meant those of the years that it rests on */
    private static ContextEvidence reason(
            Kind kind, Ages.Age age, List<Integer> bornYears, List<Integer> meant, double logOdds) {
        return new ContextEvidence(
                kind,
                age.born() > 0 ? "born " + age.born() : "aged " + age.years(),
                bornYears.toString(),
                List.of(age.span()),
                new ListedSpot(ListedSpot.Part.BIRTH_YEAR, 0, String.valueOf(meant.get(0))),
                logOdds);
    }

    private static void occupations(PartyContext text, ListedContext listed, List<ContextEvidence> found) {
        text.occupations().stream()
                .filter(occupation -> !listed.says(occupation.written()))
                .max(Comparator.comparingDouble(Office::weight))
                .ifPresent(occupation -> found.add(new ContextEvidence(
                        Kind.OTHER_OCCUPATION,
                        occupation.written(),
                        listed.held().isEmpty() ? "" : listed.held().get(0).written(),
                        List.of(occupation.span()),
                        listed.held().isEmpty()
                                ? ListedSpot.ANYWHERE
                                : ListedSpot.inPositions(
                                        listed.held().get(0).span().start()),
                        occupation.weight() > SURE ? OTHER_OCCUPATION : WEAK_OCCUPATION)));
    }
}
