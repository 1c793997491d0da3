package dossier.parties;

import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.ListedParty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two listings: a pure function of both. */
final class PairComparison {

    /** Name pairs compared in full: those that share most words. */
    private static final int MOST_NAMES = 4;

    /** Spellings of one word may sound otherwise; of two words in one name hardly. */
    private static final int MOST_OTHER_WORDS = 1;

    /** Once two names of both are the same, the others say nothing new. */
    private static final int ENOUGH_SAME = 2;

    private static final int FORTNIGHT = 14;
    private static final int FEWEST_WORDS = 3;
    /** So many words in common say all that words can say. */
    private static final double ENOUGH_WORDS = 8;
    /** Names of that worth are names of both, not likenesses by chance. */
    private static final double MOST_COMMON = 3;

    /** Numbers of which a party has one only. */
    private static final List<String> ONE_OF_EACH = List.of("UN ", "IMO ", "INN ", "OGRN ", "LEI ");

    private static final List<JoinFeature> BESIDE_THE_NAME = List.of(
            JoinFeature.BORN_SAME_DAY,
            JoinFeature.BORN_SAME_YEAR,
            JoinFeature.BORN_NEAR,
            JoinFeature.COUNTRY_SAME,
            JoinFeature.LISTED_TOGETHER);

    /** Fewer words in common are chance: "member", "former". */
    private static final double SOME_WORDS = 0.3;

    private final ComparedListing one;
    private final ComparedListing other;
    private final double[] strengths = new double[JoinFeature.values().length];
    private final List<JoinEvidence> evidence = new ArrayList<>();

    private PairComparison(ComparedListing one, ComparedListing other) {
        this.one = one;
        this.other = other;
    }

    static PairComparison of(ComparedListing one, ComparedListing other) {
        PairComparison pair = new PairComparison(one, other);
        pair.set(JoinFeature.START, 1);
        pair.numbers();
        if (one.isPerson()) {
            pair.births();
            pair.genders();
        }
        if (!pair.isHopeless()) {
            pair.countries();
            pair.words();
            pair.dates();
            pair.set(JoinFeature.ONE_LIST, one.isOnListOf(other) ? 1 : 0);
            pair.names();
            pair.legalForms();
            pair.set(JoinFeature.NAME_ALONE, pair.isNameAlone() ? 1 : 0);
        }
        return pair;
    }

    double[] strengths() {
        return strengths;
    }

    double strength(JoinFeature feature) {
        return strengths[feature.ordinal()];
    }

    double score() {
        double sum = 0;
        for (JoinFeature feature : JoinFeature.values()) {
            sum += feature.weight(one.isPerson()) * strengths[feature.ordinal()];
        }
        return sum;
    }

    List<JoinEvidence> evidence() {
        return evidence;
    }

    private void set(JoinFeature feature, double strength) {
        strengths[feature.ordinal()] = strength;
    }

    private void numbers() {
        boolean unique = false;
        boolean same = false;
        for (Map.Entry<String, String> number : one.numbers().entrySet()) {
            String theirs = other.numbers().get(number.getKey());
            if (theirs != null && mayBeOneCountry(number.getValue(), theirs)) {
                unique |= !number.getKey().startsWith(ListingNumbers.OF_ITS_COUNTRY);
                same = true;
                String shown = number.getKey().substring(number.getKey().indexOf(' ') + 1);
                evidence.add(new JoinEvidence(JoinEvidence.Kind.SAME_IDENTIFIER, shown, shown));
            }
        }
        if (same) {
            set(unique ? JoinFeature.NUMBER_UNIQUE : JoinFeature.NUMBER_SAME, 1);
        } else if (ONE_OF_EACH.stream().anyMatch(this::differ)) {
            set(JoinFeature.NUMBER_DIFFERS, 1);
        }
    }

    private static boolean mayBeOneCountry(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Both have numbers of that sort, and none is the same. */
    private boolean differ(String sort) {
        return one.numbers().keySet().stream().anyMatch(number -> number.startsWith(sort))
                && other.numbers().keySet().stream().anyMatch(number -> number.startsWith(sort));
    }

    /** Whether no name can make one party of both: other births, or one list without anything that says it listed a party twice. */
    private boolean isHopeless() {
        return !sharesNumber()
                && (strength(JoinFeature.BORN_OTHERWISE) > 0
                        || one.isOnListOf(other) && strength(JoinFeature.BORN_SAME_DAY) == 0);
    }

    boolean sharesNumber() {
        return strength(JoinFeature.NUMBER_UNIQUE) > 0 || strength(JoinFeature.NUMBER_SAME) > 0;
    }

    /** Birth, gender or the United Nations say that these are two. */
    boolean contradicts() {
        return strength(JoinFeature.BORN_OTHERWISE) > 0
                || strength(JoinFeature.GENDER_DIFFERS) > 0
                || strength(JoinFeature.NUMBER_DIFFERS) > 0;
    }

    private boolean isNameAlone() {
        return !sharesNumber()
                && BESIDE_THE_NAME.stream().allMatch(feature -> strength(feature) == 0)
                && strength(JoinFeature.WORDS_SHARED) < SOME_WORDS;
    }

    boolean isProvenByNumber() {
        return strength(JoinFeature.NUMBER_UNIQUE) > 0;
    }

    /** Whether birth, gender or the United Nations say of two listings that they are two, whatever they are called. */
    static boolean contradict(ComparedListing one, ComparedListing other) {
        PairComparison pair = new PairComparison(one, other);
        pair.numbers();
        if (one.isPerson()) {
            pair.births();
            pair.genders();
        }
        return pair.contradicts();
    }

    Join join() {
        List<JoinEvidence> sorted = new ArrayList<>(evidence);
        sorted.sort(Comparator.comparing(JoinEvidence::kind));
        return new Join(one.ref(), other.ref(), sorted);
    }

    private record NamePair(ComparedName one, ComparedName other, double rank) {}

    private void names() {
        List<NamePair> pairs = new ArrayList<>();
        for (ComparedName left : one.names()) {
            for (ComparedName right : other.names()) {
                int shared = left.shared(right);
                int fewer = Math.min(left.sounds().length, right.sounds().length);
                if (shared > 0 && fewer - shared <= MOST_OTHER_WORDS) {
                    int all = left.sounds().length + right.sounds().length - shared;
                    double rank = shared
                            + (double) shared / all
                            - (left.weak() || right.weak() ? 1 : 0)
                            + (left.primary() && right.primary() ? 0.5 : 0);
                    pairs.add(new NamePair(left, right, rank));
                }
            }
        }
        if (one.names().isEmpty() || other.names().isEmpty()) {
            set(JoinFeature.NAME_DIFFERS, 1);
            return;
        }
        if (pairs.isEmpty() && !sharesNumber()) {
            set(JoinFeature.NAME_DIFFERS, 1);
            return;
        }
        if (pairs.isEmpty()) {
            pairs.add(new NamePair(one.names().get(0), other.names().get(0), 0));
        }
        pairs.sort(Comparator.comparingDouble((NamePair pair) -> -pair.rank()));
        List<NameLikeness> compared = new ArrayList<>();
        int same = 0;
        for (int i = 0; i < pairs.size() && i < MOST_NAMES && same < ENOUGH_SAME; i++) {
            NameLikeness likeness =
                    NameLikeness.of(pairs.get(i).one(), pairs.get(i).other());
            compared.add(likeness);
            same += likeness.isSame() && !likeness.isWeak() ? 1 : 0;
        }
        compared.stream().max(Comparator.comparingDouble(NameLikeness::worth)).ifPresent(best -> best(best, compared));
    }

    private void best(NameLikeness best, List<NameLikeness> compared) {
        set(JoinFeature.NAME, Math.min(MOST_COMMON, best.common()));
        set(JoinFeature.NAME_RESPELT, 1 - best.worst());
        set(JoinFeature.NAME_LONGER, best.longer());
        set(JoinFeature.NAME_DIFFERS, Math.min(1, best.differing()));
        set(JoinFeature.NAME_WEAK, best.isWeak() ? 1 : 0);
        set(JoinFeature.NAME_PRIMARY, best.isPrimary() ? 1 : 0);
        boolean more = compared.stream()
                .anyMatch(each -> each.one() != best.one()
                        && each.other() != best.other()
                        && !each.isWeak()
                        && each.differing() == 0
                        && each.common() > 1);
        set(JoinFeature.NAMES_MORE, more ? 1 : 0);
        evidence.add(new JoinEvidence(
                best.isSame() ? JoinEvidence.Kind.SAME_NAME : JoinEvidence.Kind.AGREEING_NAME,
                best.one().name().name().written(),
                best.other().name().name().written()));
    }

    private void births() {
        List<BirthDate> ours = one.listing().birthDates();
        List<BirthDate> theirs = other.listing().birthDates();
        if (ours.isEmpty() || theirs.isEmpty()) {
            evidence.add(new JoinEvidence(JoinEvidence.Kind.NO_BIRTH_DATE, text(ours), text(theirs)));
            return;
        }
        JoinFeature best = JoinFeature.BORN_OTHERWISE;
        double strength = 1;
        for (BirthDate mine : ours) {
            for (BirthDate yours : theirs) {
                JoinFeature rung = ComparedBirths.compare(mine, yours);
                double found = rung == JoinFeature.BORN_OTHERWISE ? ComparedBirths.apart(mine, yours) : 1;
                if (rung.compareTo(best) < 0
                        || rung == best && rung == JoinFeature.BORN_OTHERWISE && found < strength) {
                    best = rung;
                    strength = found;
                    born(rung, mine, yours);
                }
            }
        }
        set(best, strength);
    }

    private void born(JoinFeature rung, BirthDate mine, BirthDate yours) {
        evidence.removeIf(each ->
                each.kind() == JoinEvidence.Kind.SAME_BIRTH_DATE || each.kind() == JoinEvidence.Kind.SAME_BIRTH_YEAR);
        if (rung == JoinFeature.BORN_SAME_DAY) {
            evidence.add(new JoinEvidence(JoinEvidence.Kind.SAME_BIRTH_DATE, mine.toString(), yours.toString()));
        } else if (rung == JoinFeature.BORN_SAME_YEAR) {
            evidence.add(new JoinEvidence(JoinEvidence.Kind.SAME_BIRTH_YEAR, mine.toString(), yours.toString()));
        }
    }

    private static String text(List<BirthDate> births) {
        return births.isEmpty() ? "" : births.get(0).toString();
    }

    private void legalForms() {
        boolean differ = !one.legalForms().isEmpty()
                && !other.legalForms().isEmpty()
                && one.legalForms().stream().noneMatch(other.legalForms()::contains);
        set(JoinFeature.LEGAL_FORM_DIFFERS, differ ? 1 : 0);
    }

    private void genders() {
        Gender mine = one.listing().gender();
        Gender yours = other.listing().gender();
        if (mine != Gender.UNKNOWN && yours != Gender.UNKNOWN) {
            set(mine == yours ? JoinFeature.GENDER_SAME : JoinFeature.GENDER_DIFFERS, 1);
        }
    }

    private void countries() {
        ListedParty mine = one.listing();
        ListedParty yours = other.listing();
        if (!mine.countries().isEmpty() && !yours.countries().isEmpty()) {
            Optional<String> same = mine.countries().stream()
                    .filter(yours.countries()::contains)
                    .findFirst();
            set(same.isPresent() ? JoinFeature.COUNTRY_SAME : JoinFeature.COUNTRY_DIFFERS, 1);
            same.ifPresent(code -> evidence.add(new JoinEvidence(JoinEvidence.Kind.SAME_COUNTRY, code, code)));
        }
    }

    private void words() {
        int fewer = Math.min(one.words().length, other.words().length);
        if (fewer >= FEWEST_WORDS) {
            double share = Math.min(1, shared(one.words(), other.words()) / Math.min(ENOUGH_WORDS, fewer));
            set(JoinFeature.WORDS_SHARED, share);
            if (share >= SOME_WORDS) {
                evidence.add(new JoinEvidence(JoinEvidence.Kind.SHARED_POSITION, position(one), position(other)));
            }
        }
    }

    /** What the list says of the party's office or doings. */
    private static String position(ComparedListing listing) {
        return listing.listing().positions().stream()
                .findFirst()
                .orElse(listing.listing().about());
    }

    private static int shared(int[] some, int[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            int order = Integer.compare(some[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private void dates() {
        for (long day : one.listed()) {
            for (long same : other.listed()) {
                if (Math.abs(day - same) <= FORTNIGHT && strength(JoinFeature.LISTED_TOGETHER) == 0) {
                    set(JoinFeature.LISTED_TOGETHER, 1);
                    evidence.add(new JoinEvidence(
                            JoinEvidence.Kind.LISTED_TOGETHER,
                            LocalDate.ofEpochDay(day).toString(),
                            LocalDate.ofEpochDay(same).toString()));
                }
            }
        }
    }
}
