package dossier.web.words;

import dossier.analysis.SaidInText;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words each reason that the article's own words give. No default: a new kind does not compile until it is worded. */
final class SaidSentence {

    private static final Pattern AGE = Pattern.compile("aged (\\d+)");

    private SaidSentence() {}

    /** One reason as a sentence of its own. */
    static String of(SaidInText said, Who who) {
        return Phrases.sentence(clause(said, who));
    }

    /** The same to be put into a longer sentence: without a capital and a full stop. */
    static String clause(SaidInText said, Who who) {
        String inText = Phrases.quoted(said.inText());
        String him = who.him();
        return switch (said.kind()) {
            case SAME_NUMBER -> "the article and the list give the same number, " + said.inText();
            case SAME_OFFICE ->
                isSame(said)
                        ? "the article and the list both call " + him + " " + inText
                        : "the article calls " + him + " " + inText + given(said, ", and");
            case OTHER_OFFICE -> "the article calls " + him + " " + inText + given(said, ", while");
            case SAME_ORGANISATION ->
                who.isPerson()
                        ? "the article and the list both mention " + organisation(said.inText())
                        : "both are names of the organisation known as " + Phrases.name(said.inText());
            case OTHER_ORGANISATION ->
                "the article mentions " + organisation(said.inText()) + " with " + him + ", the list "
                        + organisation(said.listed());
            case SAME_COUNTRY ->
                "the article and the list both link " + him + " to " + Phrases.countries(said.inText());
            case OTHER_COUNTRY ->
                "the article links " + him + " to " + Phrases.countries(said.inText()) + ", the list to "
                        + Phrases.countries(said.listed());
            case SAME_AGE -> "the age fits: " + age(said.inText()) + " in the article, " + born(said) + " on the list";
            case OTHER_AGE ->
                "the age does not fit: " + age(said.inText()) + " in the article, " + born(said) + " on the list";
            case ONE_WORD_ONLY -> "the article gives only one name, " + Phrases.name(said.inText());
            case ONLY_HOLDER_OF_OFFICE ->
                "the article gives only one name, but one listed bearer of it alone holds the office " + inText;
            case OTHER_OCCUPATION ->
                "the article calls " + him + " " + withArticle(said.inText()) + given(said, ", while");
            case SEVERAL_AGREE -> "several entries of the list fit equally well";
        };
    }

    private static String given(SaidInText said, String conjunction) {
        return said.listed().isEmpty()
                ? ", which the list does not"
                : conjunction + " the list gives " + Phrases.quoted(said.listed());
    }

    private static boolean isSame(SaidInText said) {
        return said.inText().equalsIgnoreCase(said.listed());
    }

    /** {@code GRU} as {@code the GRU}, and a name as it stands. */
    private static String organisation(String name) {
        boolean letters = name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
        return (letters ? "the " : "") + Phrases.name(name);
    }

    /** {@code an actor}; an office in capitals is quoted as it stands. */
    private static String withArticle(String occupation) {
        String plain = Phrases.name(occupation);
        if (plain.isEmpty() || !Character.isLowerCase(plain.charAt(0))) {
            return Phrases.quoted(plain);
        }
        return ("aeiou".indexOf(plain.charAt(0)) >= 0 ? "an " : "a ") + plain;
    }

    private static String age(String inText) {
        Matcher aged = AGE.matcher(inText);
        return aged.matches() ? aged.group(1) + " years old" : inText;
    }

    /** {@code [1957, 1958]} as {@code born in 1957 or 1958}. */
    private static String born(SaidInText said) {
        List<String> years = Arrays.stream(said.listed().split("[^0-9]+"))
                .filter(year -> !year.isEmpty())
                .distinct()
                .toList();
        return "born in " + String.join(" or ", years);
    }
}
