package dossier.analysis.judging;

import dossier.context.ContextEvidence.Kind;
import dossier.context.PartyContext;
import dossier.names.Alignment;
import dossier.names.NameComparer;
import dossier.names.NameKey;
import dossier.names.NameToken;
import dossier.names.WeightedName;
import dossier.screening.Band;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Decides who is meant by a bare surname that stands alone in the whole text. One decision for all lists: the listings of one
 * person are put together by birth year and given name, and the best known person with the best context wins, clearly or not at
 * all.
 */
public final class OneWordJudge {

    private static final double MATCH = 3.7;
    private static final double REVIEW = 3.2;
    private static final double A_LIST_MORE = 0.7;
    private static final double A_BEARER_MORE = 0.3;
    private static final double MARGIN = 0.5;
    /** "Putin" has fewer on the lists, "Ivanov" more. */
    private static final int MANY_BEARERS = 6;
    /** Who is written of everywhere is listed in every spelling. */
    private static final double MANY_NAMES = 30;

    private static final double HEAD_OF_STATE = 2.5;
    /** Given names that agree as well are one name. */
    private static final double SAME_GIVEN = 0.7;

    private static final double SAME_SURNAME = 0.75;

    private final PartyContext context;
    private final boolean family;

    /** @param family a whole family is named, or somebody of it who is not told apart */
    public OneWordJudge(PartyContext context, boolean family) {
        this.context = context;
        this.family = family;
    }

    /** Listings that seem to be one person's. */
    private static final class Person {
        final List<Candidate> listings = new ArrayList<>();

        double byContext() {
            return listings.stream()
                    .mapToDouble(Candidate::byContextOfSurname)
                    .max()
                    .orElse(0);
        }

        double prominence() {
            return listings.stream()
                    .mapToDouble(each -> each.read().says().prominence())
                    .max()
                    .orElse(0);
        }

        /** Whether a listed name has the very word. */
        boolean isSpeltAlike() {
            return listings.stream().anyMatch(each -> {
                String word = NameKey.of(each.hit().comparison().asked().name().written());
                return each.read().nameWords().stream().anyMatch(name -> name.contains(word));
            });
        }

        double standing() {
            int names = listings.stream()
                    .mapToInt(each -> each.listed().names().size())
                    .max()
                    .orElse(0);
            long lists = listings.stream()
                    .map(each -> each.listed().ref().list())
                    .distinct()
                    .count();
            return byContext() + prominence() + A_LIST_MORE * lists + Math.min(1, names / MANY_NAMES);
        }
    }

    /** The band of each candidate, in their order. */
    public List<Band> judge(List<Candidate> candidates) {
        List<Person> persons =
                persons(candidates.stream().filter(OneWordJudge::isSurname).toList());
        persons.sort(Comparator.comparingDouble(person -> -person.standing()));
        Set<Candidate> likely = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean clear = !family && !persons.isEmpty() && isClear(persons);
        double doubt = doubt(persons);
        for (Person person : clear ? persons.subList(0, 1) : persons) {
            if (clear || person.standing() - doubt >= REVIEW || family && isOneOfFamily(person)) {
                likely.addAll(person.listings);
            }
        }
        return candidates.stream()
                .map(each -> !likely.contains(each) ? Band.WEAK : clear ? Band.MATCH : Band.REVIEW)
                .toList();
    }

    private boolean isClear(List<Person> persons) {
        Person best = persons.get(0);
        if (best.byContext() <= 0 && (best.prominence() < HEAD_OF_STATE || isFrequent(persons))) {
            return false; // "Ivanov declined to comment": nothing speaks for one of them
        }
        double margin = persons.size() > 1 ? best.standing() - persons.get(1).standing() : MATCH;
        return margin >= MARGIN && (best.standing() - doubt(persons) >= MATCH || isNamedHeadOfState(best));
    }

    /** Relatives whom two lists name are worth a look where only the family is named. */
    private static boolean isOneOfFamily(Person person) {
        return person.listings.stream()
                        .map(each -> each.listed().ref().list())
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether so many bear the name that even a president's is no reason to think of him. */
    private static boolean isFrequent(List<Person> persons) {
        return persons.stream().filter(Person::isSpeltAlike).count() > MANY_BEARERS;
    }

    /** The more people bear a name, the more likely it is another person. */
    private static double doubt(List<Person> persons) {
        return A_BEARER_MORE * Math.log(Math.max(1, persons.size()));
    }

    private boolean isNamedHeadOfState(Person person) {
        return context.isHeadOfState()
                && person.listings.stream()
                        .anyMatch(each -> each.has(Kind.OFFICE_AGREES)
                                && each.read().says().prominence() >= HEAD_OF_STATE);
    }

    /** Whether the word agrees with the family name, or with the last word of a name whose parts are not known. */
    private static boolean isSurname(Candidate candidate) {
        WeightedName listed = candidate.hit().comparison().listed();
        boolean familyKnown = false;
        int last = -1;
        for (int i = 0; i < listed.size(); i++) {
            familyKnown |= listed.token(i).role() == NameToken.Role.FAMILY;
            last = listed.token(i).isContent() ? i : last;
        }
        for (Alignment alignment : candidate.hit().comparison().alignments()) {
            if (alignment.isPair() && alignment.quality() > SAME_SURNAME && !isOtherGender(candidate, alignment)) {
                int position = alignment.listed().get(0);
                boolean family = listed.token(position).role() == NameToken.Role.FAMILY;
                if (family || !familyKnown && position == last) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Putina" is no misspelt "Putin". */
    private static boolean isOtherGender(Candidate candidate, Alignment alignment) {
        String asked = candidate
                .hit()
                .comparison()
                .asked()
                .token(alignment.asked().get(0))
                .latin();
        String listed = candidate
                .hit()
                .comparison()
                .listed()
                .token(alignment.listed().get(0))
                .latin();
        return asked.equals(listed + "a") || listed.equals(asked + "a");
    }

    private static List<Person> persons(List<Candidate> candidates) {
        List<Person> persons = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Person same = persons.stream()
                    .filter(person -> person.listings.stream().anyMatch(each -> isSame(each, candidate)))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                same = new Person();
                persons.add(same);
            }
            same.listings.add(candidate);
        }
        return persons;
    }

    private static boolean isSame(Candidate one, Candidate other) {
        boolean born = one.listed().birthDates().stream()
                .anyMatch(birth -> other.listed().birthDates().stream()
                        .anyMatch(same -> birth.from().year() == same.from().year()));
        return born && shareGivenName(one, other);
    }

    private static boolean shareGivenName(Candidate one, Candidate other) {
        for (NameToken a : unpaired(one)) {
            for (NameToken b : unpaired(other)) {
                if (NameComparer.standard().quality(a, b, false) > SAME_GIVEN) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words of the listed name besides the surname that was asked. */
    private static List<NameToken> unpaired(Candidate candidate) {
        List<NameToken> tokens = new ArrayList<>();
        for (Alignment alignment : candidate.hit().comparison().alignments()) {
            if (!alignment.isPair() && !alignment.listed().isEmpty()) {
                NameToken token = candidate
                        .hit()
                        .comparison()
                        .listed()
                        .token(alignment.listed().get(0));
                if (token.isContent()) {
                    tokens.add(token);
                }
            }
        }
        return tokens;
    }
}
