package dossier.web;

import dossier.screening.Evidence;

/** Words each reason. No default: a new feature does not compile until it is worded. */
final class FeatureSentence {

    private FeatureSentence() {}

    static String of(Evidence evidence) {
        String asked = evidence.asked();
        String listed = evidence.listed();
        return switch (evidence.feature()) {
            case PRIOR -> "Where every comparison starts, before anything is compared.";
            case SHARE_AGREES -> "Most of both names agrees, by weight" + these(asked, listed) + ".";
            case LITTLE_CONTRADICTS -> "Next to nothing stands against each other" + these(asked, listed) + ".";
            case MUCH_AGREES -> "Much agrees, by weight" + these(asked, listed) + ".";
            case ALL_TOKENS_AGREE ->
                "Every part of one name has its counterpart in the other" + these(asked, listed) + ".";
            case IDENTICAL -> "Both names have exactly the same parts" + these(asked, listed) + ".";
            case LETTERS_NEARLY_EQUAL -> "The names as a whole share nearly all letters" + these(asked, listed) + ".";
            case ACRONYM -> "One name is made of the first letters of the other" + these(asked, listed) + ".";
            case TRANSLATED_ACRONYM ->
                "One name is made of the first letters of the other in its language" + these(asked, listed) + ".";
            case WRITTEN_TOGETHER -> "Words that one name writes together stand apart in the other.";
            case NOTHING_AGREES -> "No part of one name agrees with a part of the other" + versus(asked, listed) + ".";
            case WORDS_LEFT_OVER -> "Parts are left over" + versus(asked, listed) + ".";
            case BOTH_HAVE_SEVERAL_MORE ->
                "Each name has several parts that the other lacks" + versus(asked, listed) + ".";
            case RAREST_WORD_IS_LEFT_OVER -> "The rarest word stands in one name only" + versus(asked, listed) + ".";
            case RARE_WORDS_DIFFER -> "Rare words differ" + versus(asked, listed) + ".";
            case ONLY_GENERAL_WORDS_AGREE -> "Only general words agree" + these(asked, listed) + ".";
            case ONLY_A_PLACE_AGREES -> "Only a place or a common name agrees" + these(asked, listed) + ".";
            case GENERAL_WORDS_DIFFER -> "The general words differ" + versus(asked, listed) + ".";
            case NUMBER_IS_LEFT_OVER -> "Only one name has a number" + versus(asked, listed) + ".";
            case INITIALS_DIFFER -> "The initials differ" + versus(asked, listed) + ".";
            case PET_FORMS -> "A name agrees with a pet form only.";
            case FIRST_NAME_IS_ANOTHER ->
                "The first name of one stands in the other only further on, as a father's does" + versus(asked, listed)
                        + ".";
            case COMMON_WORDS_AGREE ->
                "What agrees is common, so that among all listed names it may agree by chance" + these(asked, listed)
                        + ".";
            case AMONG_MANY -> "The name was held against all listed names.";
            case BOTH_HAVE_MORE -> "Each name has a part that the other lacks" + versus(asked, listed) + ".";
            case FIRST_TOKENS_DIFFER -> "The names begin differently" + versus(asked, listed) + ".";
            case FAMILY_NAMES_DIFFER -> "The family names differ" + versus(asked, listed) + ".";
            case GIVEN_NAMES_DIFFER -> "The given names differ" + versus(asked, listed) + ".";
            case PATRONYMICS_DIFFER -> "The patronymics differ" + versus(asked, listed) + ".";
            case MUCH_IS_MISSING -> "One name has much that the other lacks" + versus(asked, listed) + ".";
            case ONE_TOKEN_AGREES -> "Only one part of a longer name agrees" + these(asked, listed) + ".";
            case SPELLING_DIFFERS -> "Some letters differ" + versus(asked, listed) + ".";
            case SPELLING_DIFFERS_MUCH -> "The spelling differs by more than a slip" + versus(asked, listed) + ".";
            case INITIALS -> "One side gives only a first letter.";
            case ROLES_DIFFER -> "A given name agrees with a family name.";
            case ORDER_DIFFERS -> "The same parts stand in another order.";
            case LEGAL_FORMS_DIFFER -> "The legal forms differ" + versus(asked, listed) + ".";
            case ONLY_COMMON_WORDS_DIFFER -> "What differs are words that many names share.";
            case IDENTIFIERS_EQUAL -> "The same number of a document or registration: " + listed + ".";
            case BIRTH_DATES_AGREE -> "The birth dates agree: " + both(asked, listed) + ".";
            case BIRTH_DATES_NEAR -> "The birth dates are close, as after a slip" + versus(asked, listed) + ".";
            case BIRTH_DATES_CONTRADICT -> "The birth dates contradict each other" + versus(asked, listed) + ".";
            case COUNTRIES_AGREE -> "A country in common: " + both(asked, listed) + ".";
            case COUNTRIES_CONTRADICT -> "No country in common" + versus(asked, listed) + ".";
            case GENDERS_CONTRADICT -> "One is a woman, the other a man" + versus(asked, listed) + ".";
            case POSITIONS_AGREE -> "An office or organisation in common: " + both(asked, listed) + ".";
            case POSITIONS_CONTRADICT -> "They belong to different organisations" + versus(asked, listed) + ".";
            case KINDS_DIFFER -> "They are different sorts of party" + versus(asked, listed) + ".";
            case NUMBERS_DIFFER -> "The numbers in the names differ" + versus(asked, listed) + ".";
            case PLACES_DIFFER -> "The names are of different places" + versus(asked, listed) + ".";
            case GENERIC_NAME -> "The name is a title or a common word and proves nothing by itself.";
            case WEAK_ALIAS -> "The list itself calls this alias weak.";
            case ONE_TOKEN_NAME -> "The name is a single word.";
            case ONE_RARE_TOKEN_ONLY -> "Only one part agrees, a rare family name" + versus(asked, listed) + ".";
            case ONE_TOKEN_ONLY -> "Only one part of the name agrees" + versus(asked, listed) + ".";
            case INITIALS_ONLY -> "Nothing but first letters agrees.";
            case FEW_CONSONANTS -> "Too few consonants agree to rule out chance.";
        };
    }

    private static String these(String asked, String listed) {
        return asked.isEmpty() && listed.isEmpty() ? "" : ": " + both(asked, listed);
    }

    private static String both(String asked, String listed) {
        return asked.equals(listed) ? quoted(asked) : quoted(asked) + " and " + quoted(listed);
    }

    private static String versus(String asked, String listed) {
        if (asked.isEmpty() && listed.isEmpty()) {
            return "";
        }
        return ": " + (asked.isEmpty() ? "nothing" : quoted(asked)) + " asked, "
                + (listed.isEmpty() ? "nothing" : quoted(listed)) + " listed";
    }

    private static String quoted(String value) {
        return "'" + value + "'";
    }
}
