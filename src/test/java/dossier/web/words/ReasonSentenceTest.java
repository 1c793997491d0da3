package dossier.web.words;

import dossier.analysis.ArticleHit;
import dossier.analysis.SaidInText;
import dossier.lists.Gender;
import dossier.lists.ListedOn;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonSentenceTest {

    private static final Who MAN = new Who(ListingKind.PERSON, Gender.MALE);
    private static final Who WOMAN = new Who(ListingKind.PERSON, Gender.FEMALE);
    private static final Who ORGANISATION = Who.of(ListingKind.ORGANISATION);

    private static final List<String> NEVER = List.of(
            "asked",
            "nobody",
            "somebody else's",
            "told",
            "taken apart",
            "of late",
            "as good as",
            "held",
            "the The",
            "  ",
            "..",
            "; ;",
            " ,");

    @Test
    void theSameName() {
        assertThat(article("Vladimir Putin", "Vladimir PUTIN", 0.99, MAN, agree("Vladimir Putin", "Vladimir PUTIN")))
                .isEqualTo("Same name.");
    }

    @Test
    void whatTheListAddsIsNamed() {
        assertThat(article(
                        "Igor Sechin",
                        "Igor Ivanovich SECHIN",
                        0.99,
                        MAN,
                        agree("Igor Sechin", "Igor SECHIN"),
                        more("", "Ivanovich")))
                .isEqualTo("Same name; the list adds the patronymic Ivanovich.");
        assertThat(article(
                        "Ana Maria Muster",
                        "Ana Muster",
                        0.99,
                        WOMAN,
                        agree("Ana Muster", "Ana Muster"),
                        more("Maria", "")))
                .isEqualTo("Same name; the article adds Maria.");
    }

    @Test
    void anotherSpellingIsShown() {
        assertThat(article("Viktor Muster", "MUSTER, Victor", 0.99, MAN, agree("Viktor Muster", "MUSTER Victor")))
                .isEqualTo("Same name, written differently: Viktor Muster and MUSTER, Victor.");
        assertThat(article(
                        "Hezbollah",
                        "HIZBALLAH",
                        0.96,
                        ORGANISATION,
                        agree("Hezbollah", "HIZBALLAH"),
                        new Evidence(Feature.SPELLING_DIFFERS, "Hezbollah", "HIZBALLAH", 0.2)))
                .isEqualTo("Similar name: Hezbollah and HIZBALLAH.");
    }

    @Test
    void aSurnameIsPartOfAListedName() {
        assertThat(article(
                        "Putin",
                        "Vladimir PUTIN",
                        0.1,
                        MAN,
                        agree("Putin", "PUTIN"),
                        more("", "Vladimir"),
                        new Evidence(Feature.ONE_RARE_TOKEN_ONLY, "Putin", "PUTIN", 1)))
                .isEqualTo("Putin is part of the listed name Vladimir PUTIN.");
    }

    @Test
    void aRareSurnameWithAnInitial() {
        assertThat(article(
                        "V Putin",
                        "Vladimir POUTINE",
                        0.6,
                        MAN,
                        agree("V Putin", "Vladimir POUTINE"),
                        new Evidence(Feature.INITIALS, "V", "Vladimir", 1),
                        new Evidence(Feature.ONE_RARE_TOKEN_ONLY, "V Putin", "Vladimir POUTINE", 1)))
                .isEqualTo("The surname Putin is rare, and the initial V fits Vladimir.");
    }

    @Test
    void lettersThatCouldStandForAName() {
        assertThat(article(
                        "SBU",
                        "Shahid Beheshti University",
                        0.7,
                        ORGANISATION,
                        agree("", ""),
                        new Evidence(Feature.ACRONYM, "SBU", "Shahid Beheshti University", 1),
                        new Evidence(Feature.INITIALS_ONLY, "SBU", "Shahid Beheshti University", 1)))
                .isEqualTo("The letters SBU could stand for Shahid Beheshti University, but nothing else in the names"
                        + " agrees.");
    }

    @Test
    void namesThatAgreeInPartSayWhatDiffers() {
        assertThat(article(
                        "Robert Muster",
                        "MUSTER, Leo",
                        0.1,
                        MAN,
                        agree("Muster", "MUSTER"),
                        more("Robert", "Leo"),
                        new Evidence(Feature.BOTH_HAVE_MORE, "Robert", "Leo", 1)))
                .isEqualTo("Only one word is the same (Muster); the article has Robert, the list Leo.");
    }

    @Test
    void aWordInCommonIsNoWholeName() {
        assertThat(article("En+ Group plc", "Al-Dj Group", 0.1, ORGANISATION, agree("Group", "Group"), more("", "Dj")))
                .isEqualTo("En+ Group plc and the listed name Al-Dj Group have Group in common.");
        assertThat(article(
                        "Security Council",
                        "БЕЗОПАСНОСТЬ РЕДУТ",
                        0.1,
                        ORGANISATION,
                        agree("Security", "БЕЗОПАСНОСТЬ"),
                        more("Council", "РЕДУТ")))
                .isEqualTo("Only one word corresponds (Security and БЕЗОПАСНОСТЬ); the article has Council, the list"
                        + " РЕДУТ.");
    }

    @Test
    void otherScriptsAreNamed() {
        assertThat(article("Garantex", "ГАРАНТЕКС", 0.97, ORGANISATION, agree("Garantex", "ГАРАНТЕКС")))
                .isEqualTo("The listed name ГАРАНТЕКС in Cyrillic script can be read as Garantex.");
    }

    @Test
    void theTextSpeaksForAndAgainstHer() {
        List<Evidence> names = List.of(agree("Ana Muster", "Ana Muster"));
        assertThat(article(
                        "Ana Muster", "Ana Muster", 0.6, WOMAN, names, said(SaidInText.Kind.SAME_COUNTRY, "us", "us")))
                .isEqualTo("Same name; the article and the list both link her to the United States.");
        assertThat(article(
                        "Ana Muster",
                        "Ana Muster",
                        0.6,
                        WOMAN,
                        names,
                        said(SaidInText.Kind.OTHER_COUNTRY, "kp", "ru us")))
                .isEqualTo(
                        "Same name, but the article links her to North Korea, the list to Russia and the United States.");
        assertThat(article(
                        "Ana Muster",
                        "Ana Muster",
                        0.6,
                        WOMAN,
                        names,
                        said(SaidInText.Kind.OTHER_OCCUPATION, "actor", "Minister")))
                .isEqualTo("Same name, but the article calls her an actor, while the list gives “Minister”.");
        assertThat(article(
                        "Ana Muster",
                        "Ana Muster",
                        0.6,
                        WOMAN,
                        names,
                        said(SaidInText.Kind.OTHER_AGE, "aged 16", "[1973]")))
                .isEqualTo(
                        "Same name, but the age does not fit: 16 years old in the article, born in 1973 on the list.");
    }

    @Test
    void aPersonOfUnknownGenderIsThey() {
        assertThat(article(
                        "Ana Muster",
                        "Ana Muster",
                        0.6,
                        Who.of(ListingKind.PERSON),
                        List.of(agree("Ana Muster", "Ana Muster")),
                        said(SaidInText.Kind.SAME_COUNTRY, "ir", "ir")))
                .isEqualTo("Same name; the article and the list both link them to Iran.");
    }

    @Test
    void aCertainHitEndsWithoutADoubtUnlessSomethingReallySpeaksAgainstIt() {
        List<Evidence> common = List.of(new Evidence(Feature.COMMON_WORDS_AGREE, "Ana Muster", "Ana Muster", 1));
        assertThat(article("Ana Muster", "Ana Muster", 0.96, WOMAN, common)).isEqualTo("Same name.");
        assertThat(article("Ana Muster", "Ana Muster", 0.94, WOMAN, common))
                .isEqualTo("Same name, but many names have these words, so this may be another party.");
        assertThat(article(
                        "Ana Muster",
                        "Ana Muster",
                        0.96,
                        WOMAN,
                        common,
                        said(SaidInText.Kind.OTHER_AGE, "born 1999", "1973")))
                .contains("but the age does not fit: born 1999 in the article, born in 1973 on the list.");
    }

    @Test
    void atMostTwoReasonsForItAndOneAgainst() {
        List<SaidInText> said = List.of(
                said(SaidInText.Kind.SAME_OFFICE, "minister", "Minister of Defence"),
                said(SaidInText.Kind.SAME_COUNTRY, "ru", "ru"),
                said(SaidInText.Kind.OTHER_AGE, "aged 16", "[1973]"),
                said(SaidInText.Kind.OTHER_ORGANISATION, "GRU", "FSB"));
        ReasonSentence sentence = ReasonSentence.of(
                hit("Ana Muster", 0.6, List.of(agree("Ana Muster", "Ana Muster")), said), "Ana Muster", WOMAN);
        assertThat(sentence.parts(List.of(), Optional.empty()))
                .extracting(ReasonView::inFavour)
                .containsExactly(true, true, false);
    }

    @Test
    void valuesCannotBreakASentence() {
        assertThat(article(
                        "Ana “The Owl” Muster.",
                        "Muster \"Ana",
                        0.6,
                        WOMAN,
                        List.of(agree("Ana Muster.", "Muster  \"Ana")),
                        said(SaidInText.Kind.SAME_OFFICE, "said \"no", "Head.")))
                .isEqualTo("Same name, listed as Muster Ana; the article calls her “said no”, and the list gives"
                        + " “Head.”.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noSentenceIsOddWhateverItsReasons(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String asked = words(random, 1);
            String listed = words(random, 1);
            Who who = new Who(pick(random, ListingKind.values()), pick(random, Gender.values()));
            List<Evidence> evidence = new ArrayList<>();
            for (Feature feature : Feature.values()) {
                if (random.nextInt(4) == 0) {
                    int least = isOfBothSides(feature) ? 1 : 0;
                    evidence.add(
                            new Evidence(feature, words(random, least), words(random, least), random.nextDouble()));
                }
            }
            List<SaidInText> said = new ArrayList<>();
            for (SaidInText.Kind kind : SaidInText.Kind.values()) {
                if (random.nextInt(6) == 0) {
                    said.add(said(kind, words(random, 1), words(random, 1)));
                }
            }
            ReasonSentence sentence = ReasonSentence.of(hit(listed, random.nextDouble(), evidence, said), asked, who);
            check(sentence.sentence(), seed);
            sentence.parts(List.of(), Optional.empty()).forEach(part -> check(part.sentence(), seed));
            EvidenceView.of(evidence, pick(random, Sides.values())).forEach(view -> check(view.sentence(), seed));
            said.forEach(each -> check(SaidSentence.of(each, who), seed));
        }
    }

    /** Whether the feature is present only where both sides give something. */
    private static boolean isOfBothSides(Feature feature) {
        return feature.role() == Feature.Role.FACT
                || feature == Feature.ACRONYM
                || feature == Feature.TRANSLATED_ACRONYM;
    }

    private static void check(String sentence, long seed) {
        assertThat(sentence)
                .as("seed " + seed)
                .endsWith(".")
                .matches("[^\\p{Ll}].*")
                .doesNotEndWith("..");
        NEVER.forEach(word -> assertThat(sentence).as("seed " + seed).doesNotContain(word));
        assertThat(count(sentence, '“')).as(sentence).isEqualTo(count(sentence, '”'));
        assertThat(count(sentence, '(')).as(sentence).isEqualTo(count(sentence, ')'));
        assertThat(sentence.toLowerCase(Locale.ROOT)).as("seed " + seed).doesNotContain(" null");
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    private static final List<String> SOME =
            List.of("Ana", "Muster", "IVANOVICH", "Bank", "ГАРАНТЕКС", "V", "de", "\"Owl\"", "1961-04-24", "us", "The");

    private static String words(Random random, int least) {
        List<String> words = new ArrayList<>();
        int wanted = least + random.nextInt(4);
        for (int i = 0; i < wanted; i++) {
            words.add(pick(random, SOME.toArray(String[]::new)));
        }
        return String.join(" ", words);
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Evidence agree(String asked, String listed) {
        return new Evidence(Feature.MUCH_AGREES, asked, listed, 1);
    }

    private static Evidence more(String asked, String listed) {
        return new Evidence(Feature.WORDS_LEFT_OVER, asked, listed, 1);
    }

    private static SaidInText said(SaidInText.Kind kind, String inText, String listed) {
        return new SaidInText(kind, inText, listed, List.of(), Optional.empty());
    }

    private static String article(String name, String listed, double score, Who who, Evidence... evidence) {
        return article(name, listed, score, who, List.of(evidence));
    }

    private static String article(
            String name, String listed, double score, Who who, List<Evidence> evidence, SaidInText... said) {
        return ReasonSentence.of(hit(listed, score, evidence, List.of(said)), name, who)
                .sentence();
    }

    private static ArticleHit hit(String listed, double score, List<Evidence> evidence, List<SaidInText> said) {
        return new ArticleHit(
                ListingRef.of("xx-list", "1"),
                new ArticleHit.Named(listed, Optional.empty()),
                ListingKind.PERSON,
                new ArticleHit.Likelihood(score, Band.REVIEW),
                new ArticleHit.Standing(ListedOn.Answer.UNKNOWN, Optional.empty(), Optional.empty(), true),
                evidence,
                said,
                false);
    }
}
