package dossier.web.words;

import dossier.screening.Evidence;
import dossier.screening.Feature;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words each reason that comparing names and facts gives. No default: a new feature does not compile until it is worded.
 */
final class FeatureSentence {

    /** From here on the words in common are said to be telling. */
    private static final double TELLING = 0.7;

    /** From here on the words in common are said to be common: "Mohamed Salem" is, "Green Pine" is not. */
    private static final double COMMON = 0.9;

    private FeatureSentence() {}

    /** One reason as a sentence of its own; empty for a constant, which is no reason. */
    static Optional<String> of(Evidence evidence, Sides sides) {
        return clause(evidence, sides).map(Phrases::sentence);
    }

    /** The same to be put into a longer sentence: without a capital and a full stop. */
    static Optional<String> clause(Evidence evidence, Sides sides) {
        Feature feature = evidence.feature();
        return feature == Feature.PRIOR || feature == Feature.AMONG_MANY
                ? Optional.empty()
                : Optional.of(new Clause(evidence, sides).words());
    }

    /** The words and values of one reason. */
    private record Clause(Evidence evidence, Sides sides) {

        String words() {
            return switch (evidence.feature()) {
                case PRIOR, AMONG_MANY -> throw new IllegalStateException("a constant is no reason: " + evidence);
                case SHARE_AGREES -> "most of the name is the same" + these();
                case LITTLE_CONTRADICTS -> "nothing in one name contradicts the other" + these();
                case MUCH_AGREES ->
                    (evidence.strength() >= TELLING ? "the words in common are telling" : "there are words in common")
                            + these();
                case ALL_TOKENS_AGREE -> "every word of one name has a counterpart in the other" + these();
                case IDENTICAL -> "the names have the same words" + these();
                case LETTERS_NEARLY_EQUAL -> "the names are spelt almost alike" + these();
                case ACRONYM -> letters() + " could stand for " + longer();
                case TRANSLATED_ACRONYM -> letters() + " could stand for " + longer() + " in another language";
                case WRITTEN_TOGETHER -> "one name writes as one word what the other writes as two" + these();
                case NOTHING_AGREES -> "no word of one name agrees with a word of the other" + versus();
                case WORDS_LEFT_OVER -> "some words have no counterpart" + versus();
                case BOTH_HAVE_SEVERAL_MORE -> "several words differ" + versus();
                case RAREST_WORD_IS_LEFT_OVER -> "the most telling word has no counterpart" + versus();
                case RARE_WORDS_DIFFER -> "telling words differ" + versus();
                case ONLY_GENERAL_WORDS_AGREE -> "only general words agree" + these();
                case ONLY_A_PLACE_AGREES -> "only a place name or a very common word agrees" + these();
                case GENERAL_WORDS_DIFFER -> "the general words differ" + versus();
                case NUMBER_IS_LEFT_OVER -> "only one of the names has a number" + versus();
                case INITIALS_DIFFER -> "the initials differ" + versus();
                case PET_FORMS -> "a given name agrees in its short form only" + these();
                case FIRST_NAME_IS_ANOTHER ->
                    "the first names differ, and the name in common may be the father's" + versus();
                case COMMON_WORDS_AGREE ->
                    evidence.strength() >= COMMON ? common() : "the name alone does not identify a party";
                case BOTH_HAVE_MORE -> "part of the name differs" + versus();
                case FIRST_TOKENS_DIFFER -> "the names begin differently" + versus();
                case FAMILY_NAMES_DIFFER -> "the surnames differ" + versus();
                case GIVEN_NAMES_DIFFER -> "the given names differ" + versus();
                case PATRONYMICS_DIFFER -> "the patronymics differ" + versus();
                case MUCH_IS_MISSING -> "one name is much longer" + versus();
                case ONE_TOKEN_AGREES -> "only one word of a longer name agrees" + these();
                case SPELLING_DIFFERS -> "the spelling differs" + these();
                case SPELLING_DIFFERS_MUCH -> "the spelling differs by more than a slip" + these();
                case SEVERAL_LETTERS_DIFFER -> "several letters of one word differ" + these();
                case CONSONANTS_DIFFER -> "consonants differ" + these();
                case BOTH_ARE_NAMES -> "both spellings are names of their own" + these();
                case GIVEN_NAMES_SWAPPED -> "the first two names are exchanged, as between father and son" + these();
                case FATHER_AND_SON -> "father and son have exchanged their names" + these();
                case INITIALS -> "one name gives only an initial" + these();
                case ROLES_DIFFER -> "a given name of one is a surname of the other" + these();
                case ORDER_DIFFERS -> "the words are in another order" + these();
                case LEGAL_FORMS_DIFFER -> "the legal forms differ" + versus();
                case ONLY_COMMON_WORDS_DIFFER -> "only common words differ" + versus();
                case NAME_NOT_GIVEN -> sides.asked() + " gives no name";
                case IDENTIFIERS_EQUAL -> "the number is the same" + value(Phrases.name(listed()));
                case IDENTIFIERS_MAY_BE_EQUAL ->
                    "the number is the same, but may be another party's" + value(Phrases.name(listed()));
                case IDENTIFIER_OF_MANY -> "a number that many have is the same" + value(Phrases.name(listed()));
                case BIRTH_DATES_AGREE -> "the date of birth fits" + dates();
                case NAME_WITH_ANOTHER_BIRTH_DATE -> "the whole name is the same" + these();
                case BIRTH_DATES_NEAR -> "the dates of birth are close, as after a typing error" + dates();
                case BIRTH_DATES_CONTRADICT -> "the dates of birth differ" + dates();
                case COUNTRIES_AGREE -> "the country is the same" + value(Phrases.countries(countriesInCommon()));
                case COUNTRIES_CONTRADICT ->
                    "the countries differ" + versus(Phrases.countries(asked()), Phrases.countries(listed()));
                case GENDERS_CONTRADICT -> "the genders differ" + versus();
                case POSITIONS_AGREE ->
                    "the office or organisation is the same" + value(asked().isEmpty() ? "" : Phrases.quoted(asked()));
                case POSITIONS_CONTRADICT -> "the organisations differ" + versus();
                case KINDS_DIFFER -> "they are different kinds of party" + versus(kind(asked()), kind(listed()));
                case NUMBERS_DIFFER -> "the numbers in the names differ" + versus();
                case A_NUMBER_IS_MISSING -> "only one of the names has a number" + versus();
                case FORMS_EXCLUDE_EACH_OTHER -> "no firm has both legal forms" + versus();
                case SHORT_NAME_DIFFERS -> "in so short a name, another letter is often another name" + these();
                case SHIP_AND_COMPANY -> "one is a ship or aircraft, the other is not";
                case PLACES_DIFFER -> "the names are those of different places";
                case GENERIC_NAME -> "the name is a title or an everyday word, which proves nothing alone";
                case WEAK_ALIAS -> "the list grades this alias as weak";
                case ONE_TOKEN_NAME -> "the name is a single word";
                case ONE_RARE_TOKEN_ONLY -> "only the surname agrees, though it is a rare one" + these();
                case ONE_TOKEN_ONLY -> "only one word of the name agrees" + these();
                case INITIALS_ONLY -> "nothing else in the names agrees";
                case FEW_CONSONANTS -> "only a few consonants agree, which may be chance";
            };
        }

        private String asked() {
            return evidence.asked();
        }

        private String listed() {
            return evidence.listed();
        }

        private String common() {
            return asked().contains(" ")
                    ? "many names have these words, so this may be another party"
                    : "many names have this word, so this may be another party";
        }

        /** The acronym: the side that is one short word. */
        private String letters() {
            return "the letters " + Phrases.name(asked().length() <= listed().length() ? asked() : listed());
        }

        private String longer() {
            return Phrases.name(asked().length() <= listed().length() ? listed() : asked());
        }

        private String these() {
            return value(Phrases.both(asked(), listed()));
        }

        private static String value(String value) {
            return value.isEmpty() ? "" : ": " + value;
        }

        private String versus() {
            return versus(Phrases.name(asked()), Phrases.name(listed()));
        }

        private String versus(String asked, String listed) {
            if (asked.isEmpty() && listed.isEmpty()) {
                return "";
            }
            if (asked.isEmpty() || listed.isEmpty()) {
                return ": only "
                        + (asked.isEmpty() ? sides.listed() + " has " + listed : sides.asked() + " has " + asked);
            }
            return ": " + sides.asked() + " has " + asked + ", " + sides.listed() + " has " + listed;
        }

        private String dates() {
            String asked = Phrases.date(asked());
            String listed = Phrases.date(listed());
            return asked.equals(listed) ? value(asked) : versus(asked, listed);
        }

        private List<String> countriesInCommon() {
            List<String> listed = codes(listed());
            return codes(asked()).stream().filter(listed::contains).toList();
        }

        private static List<String> codes(String joined) {
            return Arrays.stream(joined.split("[ ,]+"))
                    .filter(code -> !code.isEmpty())
                    .toList();
        }

        private static String kind(String kind) {
            return kind.isEmpty() ? "" : (kind.matches("[AO].*") ? "an " : "a ") + kind.toLowerCase(Locale.ROOT);
        }
    }
}
