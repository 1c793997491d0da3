package dossier.context;

import dossier.context.ContextEvidence.Kind;
import dossier.context.PartyContext.Places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares what a text says of a party with what a listing says. How much each reason weighs is not decided here.
 */
public final class ContextComparer {

    /** What the reasons say of somebody is as often another's office. */
    private static final double TOLD = 0.7;

    /** The strongest agreement of two offices of full weight, see {@link Concepts}. */
    private static final double FULL = 2.4;

    /** An office below it is said of many. */
    private static final double SURE = 0.6;

    private static final double HALF = 0.5;

    /** The listing's country is named in the text, though not near the name. */
    private static final double ELSEWHERE = 0.2;

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
        ContextEvidence best =
                best(Kind.OFFICE_AGREES, text.offices().attached(), listed).orElse(null);
        if (best == null) {
            best = best(Kind.OFFICE_NEARBY_AGREES, text.offices().nearby(), listed)
                    .orElse(null);
        }
        if (best != null) {
            found.add(best);
            return;
        }
        List<Office> asked = sure(text.offices().attached());
        List<Office> held = sure(listed.held());
        if (!asked.isEmpty() && !held.isEmpty() && !nameOneBody(asked, listed)) {
            found.add(reason(Kind.OFFICE_DIFFERS, asked.get(0), held.get(0), true, 1));
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

    private static Optional<ContextEvidence> best(Kind kind, List<Office> asked, ListedContext listed) {
        return Stream.concat(
                        agreements(kind, asked, listed.held(), true, 1),
                        agreements(kind, asked, listed.told(), false, TOLD))
                .max(Comparator.comparingDouble(ContextEvidence::strength));
    }

    private static Stream<ContextEvidence> agreements(
            Kind kind, List<Office> asked, List<Office> listed, boolean held, double share) {
        return asked.stream()
                .flatMap(one -> listed.stream()
                        .map(other -> reason(
                                kind, one, other, held, share * one.weight() * Concepts.agreement(one, other) / FULL))
                        .filter(reason -> reason.strength() > 0));
    }

    private static ContextEvidence reason(Kind kind, Office asked, Office listed, boolean held, double strength) {
        int offset = listed.span().start();
        return new ContextEvidence(
                kind,
                asked.written(),
                listed.written(),
                List.of(asked.span()),
                held ? ListedSpot.inPositions(offset) : ListedSpot.inAbout(offset),
                strength);
    }

    /** Countries tied to the name decide; those nearby are heard only where there are none. */
    static void countries(PartyContext text, ListedContext listed, List<ContextEvidence> found) {
        Places places = text.countries();
        Set<String> known = listed.countries();
        if (known.isEmpty()) {
            countriesOfTheReasons(places, listed, found);
            return;
        }
        countryOfText(places, listed, found);
        if (!places.tied().isEmpty()) {
            List<String> tied = places.tied().stream().sorted().toList();
            List<String> common = tied.stream().filter(known::contains).toList();
            found.add(
                    common.isEmpty()
                            ? differs(Kind.COUNTRY_DIFFERS, places, tied, listed, 1)
                            : agrees(Kind.COUNTRY_AGREES, places, common.get(0), listed, 1));
            return;
        }
        List<String> most = places.nearby().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(COUNTRIES_LOOKED_AT)
                .toList();
        for (int i = 0; i < most.size(); i++) {
            if (known.contains(most.get(i))) {
                found.add(agrees(Kind.COUNTRY_NEARBY_AGREES, places, most.get(i), listed, i == 0 ? 1 : HALF));
                return;
            }
        }
        if (!most.isEmpty()) {
            double strength =
                    known.stream().anyMatch(places.ofText()::containsKey) ? ELSEWHERE : places.onlyPlaces() ? HALF : 1;
            found.add(differs(Kind.COUNTRY_NEARBY_DIFFERS, places, most, listed, strength));
        }
    }

    private static void countryOfText(Places places, ListedContext listed, List<ContextEvidence> found) {
        int most = places.ofText().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        listed.countries().stream()
                .filter(places.ofText()::containsKey)
                .max(Comparator.<String>comparingInt(places.ofText()::get).thenComparing(Comparator.reverseOrder()))
                .ifPresent(code -> found.add(agrees(
                        Kind.COUNTRY_OF_TEXT,
                        places,
                        code,
                        listed,
                        places.ofText().get(code) / (double) most)));
    }

    /** A listing that gives no country may name its own in the reasons; that it names another one there says nothing. */
    private static void countriesOfTheReasons(Places places, ListedContext listed, List<ContextEvidence> found) {
        places.tied().stream()
                .sorted()
                .filter(listed::tellsOf)
                .findFirst()
                .ifPresent(code -> found.add(new ContextEvidence(
                        Kind.COUNTRY_AGREES, code, code, places.where().of(code), ListedSpot.ANYWHERE, 1)));
    }

    private static ContextEvidence agrees(
            Kind kind, Places places, String code, ListedContext listed, double strength) {
        return new ContextEvidence(kind, code, code, places.where().of(code), listed.countrySpot(code), strength);
    }

    private static ContextEvidence differs(
            Kind kind, Places places, List<String> said, ListedContext listed, double strength) {
        List<String> codes = listed.countries().stream().sorted().toList();
        return new ContextEvidence(
                kind,
                String.join(" ", said),
                String.join(" ", codes),
                places.where().of(said),
                listed.countrySpot(codes.get(0)),
                strength);
    }

    private static void ages(PartyContext text, List<Integer> bornYears, int writtenIn, List<ContextEvidence> found) {
        for (Ages.Age age : text.ages()) {
            if (bornYears.isEmpty()) {
                continue;
            }
            boolean known = age.born() > 0 || writtenIn > 0;
            if (!known) {
                if (bornYears.stream().allMatch(year -> year + FAR_YEARS < EARLIEST_ARTICLE - age.years())) {
                    found.add(reason(Kind.AGE_DIFFERS, age, bornYears, bornYears));
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
                found.add(reason(Kind.AGE_AGREES, age, bornYears, close));
            } else if (off > FAR_YEARS) {
                found.add(reason(Kind.AGE_DIFFERS, age, bornYears, bornYears));
            }
            return;
        }
    }

    /** @param meant those of the years that it rests on */
    private static ContextEvidence reason(Kind kind, Ages.Age age, List<Integer> bornYears, List<Integer> meant) {
        return new ContextEvidence(
                kind,
                age.born() > 0 ? "born " + age.born() : "aged " + age.years(),
                bornYears.toString(),
                List.of(age.span()),
                new ListedSpot(ListedSpot.Part.BIRTH_YEAR, 0, String.valueOf(meant.get(0))),
                1);
    }

    private static void occupations(PartyContext text, ListedContext listed, List<ContextEvidence> found) {
        text.offices().occupations().stream()
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
                        occupation.weight() > SURE ? 1 : HALF)));
    }
}
