package dossier.web.words;

import dossier.lists.ListingKind;
import dossier.screening.Evidence;
import dossier.screening.Feature;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import static java.util.Objects.requireNonNull;

/** Says in one clause how two names agree: what a reader wants to know first of a hit. */
final class NameFinding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PATRONYMIC =
            Pattern.compile("\\p{L}{3,}(?:vich|vitch|wicz|ovna|evna|ichna|oglu|kyzy)");

    /** Reasons against that say no more than which words are left over. */
    private static final Set<Feature> LEFT_OVER = EnumSet.of(
            Feature.WORDS_LEFT_OVER,
            Feature.MUCH_IS_MISSING,
            Feature.RAREST_WORD_IS_LEFT_OVER,
            Feature.FIRST_TOKENS_DIFFER,
            Feature.BOTH_HAVE_MORE,
            Feature.BOTH_HAVE_SEVERAL_MORE,
            Feature.RARE_WORDS_DIFFER);

    private static final Set<Feature> SPELLING = EnumSet.of(
            Feature.SPELLING_DIFFERS,
            Feature.SPELLING_DIFFERS_MUCH,
            Feature.ORDER_DIFFERS,
            Feature.PET_FORMS,
            Feature.INITIALS);

    private static final Set<Feature> ONE_WORD =
            EnumSet.of(Feature.ONE_TOKEN_AGREES, Feature.ONE_TOKEN_ONLY, Feature.ONE_RARE_TOKEN_ONLY);

    private final Map<Feature, Evidence> evidence = new EnumMap<>(Feature.class);
    private final boolean person;
    private final Sides sides;
    private final String askedName;
    private final String listedName;
    private final String asked;
    private final String listed;
    private final String askedMore;
    private final String listedMore;

    /**
     * @param evidence every reason
     * @param askedName the whole name in the article or query
     * @param listedName the whole name on the list
     */
    NameFinding(ListingKind kind, List<Evidence> evidence, Sides sides, String askedName, String listedName) {
        evidence.forEach(reason -> this.evidence.put(reason.feature(), reason));
        this.person = kind == ListingKind.PERSON;
        this.sides = sides;
        this.askedName = Phrases.name(askedName);
        this.listedName = Phrases.name(listedName);
        Optional<Evidence> agreeing = agreeing();
        this.asked = agreeing.map(Evidence::asked).map(Phrases::name).orElse("");
        this.listed = agreeing.map(Evidence::listed).map(Phrases::name).orElse("");
        Optional<Evidence> more = Optional.ofNullable(this.evidence.get(Feature.WORDS_LEFT_OVER));
        this.askedMore = more.map(Evidence::asked).map(Phrases::name).orElse("");
        this.listedMore = more.map(Evidence::listed).map(Phrases::name).orElse("");
    }

    /** One of these is present wherever words agree, and names them. */
    private Optional<Evidence> agreeing() {
        return List.of(Feature.COMMON_WORDS_AGREE, Feature.MUCH_AGREES, Feature.SHARE_AGREES).stream()
                .filter(evidence::containsKey)
                .map(evidence::get)
                .findFirst();
    }

    /** The words of the asked name that agree. */
    String agreeingWords() {
        return asked;
    }

    /** What the names have in common; empty if nothing. */
    Optional<String> clause() {
        Evidence acronym = evidence.getOrDefault(Feature.ACRONYM, evidence.get(Feature.TRANSLATED_ACRONYM));
        if (acronym != null && hasNoWholeWord()) {
            return FeatureSentence.clause(acronym, sides);
        }
        if (asked.isEmpty() || listed.isEmpty() || evidence.containsKey(Feature.NOTHING_AGREES)) {
            return Optional.empty();
        }
        if (askedMore.isEmpty() && listedMore.isEmpty()) {
            return Optional.of(whole());
        }
        if (hasInitial()) {
            return Optional.of(initials() + more());
        }
        if (!askedMore.isEmpty() && !listedMore.isEmpty()) {
            return Optional.of(partly());
        }
        return Optional.of(person && asked.contains(" ") ? withMore() : partOf());
    }

    /** Whether the clause says already what a reason against would say. */
    boolean covers(Feature feature) {
        boolean partly = !askedMore.isEmpty() && !listedMore.isEmpty();
        return SPELLING.contains(feature)
                || ONE_WORD.contains(feature)
                || LEFT_OVER.contains(feature)
                || feature == Feature.COMMON_WORDS_AGREE && (partly || isRespelt());
    }

    private boolean hasNoWholeWord() {
        return asked.isEmpty() || evidence.containsKey(Feature.INITIALS_ONLY) && !person;
    }

    private String whole() {
        if (hasInitial()) {
            return initials();
        }
        if (!UnicodeScript.LATIN.equals(script(listedName)) && script(askedName) == UnicodeScript.LATIN) {
            return inScript();
        }
        if (isSame(asked, listed)) {
            return isSame(askedName, listedName) ? "same name" : "same name, listed as " + listedName;
        }
        if (evidence.containsKey(Feature.PET_FORMS)) {
            return "same name with a short form: " + Phrases.both(askedName, listedName);
        }
        return (isRespelt() ? "similar name: " : "same name, written differently: ")
                + Phrases.both(askedName, listedName);
    }

    private boolean hasInitial() {
        Evidence initial = evidence.get(Feature.INITIALS);
        return initial != null
                && !initial.asked().isBlank()
                && !initial.listed().isBlank();
    }

    /** "V Putin", "Vladimir POUTINE": the rest agrees, and the initial fits. */
    private String initials() {
        Evidence initial = requireNonNull(evidence.get(Feature.INITIALS));
        boolean shortOnAsked = initial.asked().length() <= initial.listed().length();
        String letters =
                Phrases.name(shortOnAsked ? initial.asked() : initial.listed()).replace(".", "");
        String full = Phrases.name(shortOnAsked ? initial.listed() : initial.asked());
        String fits = "the initial " + letters + " fits " + full;
        String rest = without(asked, initial.asked());
        String listedRest = without(listed, initial.listed());
        if (rest.isEmpty() || listedRest.isEmpty()) {
            return fits;
        }
        String agrees = isSame(rest, listedRest) ? rest + " agrees" : rest + fits() + listedRest;
        return (evidence.containsKey(Feature.ONE_RARE_TOKEN_ONLY) ? "the surname " + rest + " is rare" : agrees)
                + ", and " + fits;
    }

    private String inScript() {
        String script = switch (script(listedName)) {
            case CYRILLIC -> "Cyrillic";
            case ARABIC -> "Arabic";
            case HAN -> "Chinese";
            case HANGUL -> "Korean";
            case HEBREW -> "Hebrew";
            case GREEK -> "Greek";
            default -> "another";
        };
        boolean loose = isRespelt() || evidence.containsKey(Feature.FEW_CONSONANTS);
        return "the listed name " + listedName + " in " + script + " script "
                + (loose ? "resembles " : "can be read as ") + askedName;
    }

    /** A person of whom one side gives more names. */
    private String withMore() {
        String same = isSame(asked, listed)
                ? "same name"
                : (isRespelt() ? "similar name (" : "same name, written differently (")
                        + Phrases.both(differing(asked, listed), differing(listed, asked)) + ")";
        return same + more();
    }

    /** What each side has more. */
    private String more() {
        if (!askedMore.isEmpty() && !listedMore.isEmpty()) {
            return "; " + sides.asked() + " has " + askedMore + ", " + sides.listed() + " " + listedMore;
        }
        String more = askedMore.isEmpty() ? listedMore : askedMore;
        boolean patronymic = !more.contains(" ")
                && PATRONYMIC.matcher(more.toLowerCase(Locale.ROOT)).matches();
        return "; " + (askedMore.isEmpty() ? sides.listed() : sides.asked()) + " adds "
                + (patronymic ? "the patronymic " : "") + more;
    }

    private String partOf() {
        if (isSame(asked, listed)) {
            boolean whole = askedMore.isEmpty() ? isSame(asked, askedName) : isSame(listed, listedName);
            return !whole
                    ? askedName + " and the listed name " + listedName + " have " + asked + " in common"
                    : askedMore.isEmpty()
                            ? askedName + " is part of the listed name " + listedName
                            : "the listed name " + listedName + " is part of " + askedName;
        }
        return askedMore.isEmpty()
                ? askedName + fits() + listed + " in the listed name " + listedName
                : "the listed name " + listedName + fits() + asked + " in " + askedName;
    }

    private String fits() {
        return isRespelt() ? " resembles " : " corresponds to ";
    }

    private String partly() {
        boolean one = !asked.contains(" ") && !listed.contains(" ");
        boolean same = isSame(asked, listed);
        return (one ? "only one word " : "only part of the name ")
                + (isRespelt() ? "is similar (" : same ? "is the same (" : "corresponds (")
                + (same ? asked : Phrases.both(asked, listed)) + ")" + more();
    }

    private boolean isRespelt() {
        return evidence.containsKey(Feature.SPELLING_DIFFERS);
    }

    /** The words that are written otherwise: {@code Gatwech} and {@code Gatewech}. */
    private static String differing(String one, String other) {
        List<String> others = words(other);
        String left = String.join(
                " ",
                Arrays.stream(one.split(" "))
                        .filter(word -> !others.containsAll(words(word)))
                        .toList());
        return left.isEmpty() ? one : left;
    }

    private static String without(String name, String words) {
        List<String> gone = words(words);
        return String.join(
                " ",
                Arrays.stream(name.split(" "))
                        .filter(word -> !gone.containsAll(words(word)))
                        .toList());
    }

    /** The same words in whatever order, casing and accents. */
    private static boolean isSame(String one, String other) {
        return words(one).equals(words(other));
    }

    private static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static UnicodeScript script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
    }
}
