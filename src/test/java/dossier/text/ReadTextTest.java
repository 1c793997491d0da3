package dossier.text;

import dossier.text.Paragraph.Kind;
import dossier.text.Token.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ReadTextTest {

    private static List<String> surfaces(String text) {
        return ReadText.of(text).words().stream().map(Token::surface).toList();
    }

    private static List<String> sentences(String text) {
        return ReadText.of(text).sentences().stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    private static Gap gapBefore(String word, String text) {
        return ReadText.of(text).words().stream()
                .filter(token -> token.surface().equals(word))
                .map(Token::before)
                .findFirst()
                .orElseThrow();
    }

    private static List<Kind> kinds(String text) {
        return ReadText.of(text).paragraphs().stream().map(Paragraph::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna O'Muster hasn't paid 250,000 or 13.5| Anna O'Muster hasn't paid 250,000 or 13.5",
                "Muster's and Mustermann’s house | Muster and Mustermann house",
                "the U.S. and the U.K | the US and the UK",
                "the U.S.-led group | the US led group",
                "J.D. Muster and A.B.C. Muster | J D Muster and A B C Muster",
                "the X.Y.Z. said | the XYZ said",
                "Muster & Sons | Muster & Sons",
                "e.g. at 5 p.m. sharp | eg at 5 pm sharp",
                "Жан-Поль Мустер | Жан Поль Мустер",
                "example.org and no.body | example org and no body",
            })
    void wordsAreWhatAReaderTakesForOne(String text, String words) {
        assertThat(String.join(" ", surfaces(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Muster| Anna Muster| SPACE",
                "un| Kim Jong-un| HYPHEN",
                "Muster| J. Muster| INITIAL",
                "Gen| Lt. Gen. Muster| ABBREVIATION",
                "Bob| Anna, Bob| COMMA",
                "Bob| Anna (Bob| PUNCTUATION",
                "Russia| Muster's Russia| POSSESSIVE",
                "The| It rains. The sun| SENTENCE",
                "The| It rained.The sun| SENTENCE",
                "Bob| “No.” Bob left| SENTENCE",
                "led| the U.S.-led group| HYPHEN",
                "Bob| Inc., Bob| COMMA",
                "Muster| Anna\u00a0Muster| SPACE",
            })
    void whatStandsBetweenTwoWordsIsTold(String word, String text, Gap gap) {
        assertThat(gapBefore(word, text)).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He met Mr. Muster. She left. | He met Mr. Muster; She left",
                "She works for the U.S. government. | She works for the U.S. government",
                "It was made by the U.S. He left. | It was made by the U.S.; He left",
                "She bought Muster Inc. and sold it. | She bought Muster Inc. and sold it",
                "She bought Muster Inc. He sold it. | She bought Muster Inc; He sold it",
                "He was ... tired. | He was ... tired",
                "He was tired... She was not. | He was tired; She was not",
                "Who was it? Nobody! | Who was it; Nobody",
                "He paid 3.5 million. | He paid 3.5 million",
                "“I saw him.” She left. | I saw him; She left",
                "(He left.) She stayed. | (He left; She stayed",
            })
    void sentencesEndWhereAReaderStops(String text, String sentences) {
        assertThat(String.join("; ", sentences(text))).isEqualTo(sentences);
    }

    @Test
    void aQuestionIsOne() {
        assertThat(ReadText.of("Who was it? He was.").sentences())
                .extracting(Sentence::question)
                .containsExactly(true, false);
    }

    @Test
    void everyPlaceIsOneOfTheTextAsGiven() {
        String text = "𝒜 “Łukasz Müller” of the U.S. paid €5.\r\n\r\n- Ana O’Hara’s house\u200b";
        for (Token token : ReadText.of(text).tokens()) {
            String written = token.span().in(text);
            assertThat(written.replace(".", "").replace("’s", "'s"))
                    .isEqualTo(token.endsSentence() ? "" : token.surface());
        }
    }

    @Test
    void linesBrokenToFitAPageAreJoined() {
        String text = "The ministry said on Tuesday that it had frozen the accounts of Viktor\n"
                + "Muster and that further steps would follow in the course of the coming\n"
                + "week.\n\nNobody answered.";

        assertThat(sentences(text)).hasSize(2);
        assertThat(gapBefore("Muster", text)).isEqualTo(Gap.SPACE);
        assertThat(ReadText.of(text).flowing()).contains("Viktor Muster and").hasSameSizeAs(text);
    }

    @Test
    void linesBrokenAnywhereAreJoinedWhereTheTextGoesOnInSmallLetters() {
        assertThat(
                        sentences(
                                "The judge heard the case of Ada\nMuster and of her sister Olga\nProbe on Monday. Their\nlawyer left."))
                .hasSize(2);
        assertThat(sentences(
                        "The court that sat in Musterstadt\nheard Ada Muster, Olga\nProbe and her clerk Peter\nBeispiel on the"
                                + "\nMonday."))
                .hasSize(1);
        assertThat(sentences("Present on that day:\nAda Muster, chair\nOlga Probe, clerk\nPeter Beispiel"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void aLineThatHadRoomForTheNextWordIsAParagraph() {
        String text = "Ministry freezes the accounts of a businessman and his two sons\n"
                + "Viktor Muster said on Tuesday that nobody had told him of it before it was in all the papers";

        assertThat(gapBefore("Viktor", text)).isEqualTo(Gap.SENTENCE);
    }

    @Test
    void linesOfWindowsAreLinesToo() {
        assertThat(sentences("Ministry freezes accounts\r\nViktor Muster said no.\r\n\r\nShe left."))
                .containsExactly("Ministry freezes accounts", "Viktor Muster said no", "She left");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He was sanc-#tioned by the council | sanctioned | He was sanctioned by the council",
                "the Moscow-#based group | based | the Moscow based group",
                "the bank-#owned bank said it was owned | owned | the bank owned bank said it was owned",
                "a sanc\u00ad#tioned man | sanctioned | a sanctioned man",
                "a sanc\u00adtioned man | sanctioned | a sanctioned man",
            })
    void aWordThatALineEndDividesIsOneWord(String text, String word, String words) {
        String broken = text.replace("#", "\n");
        assertThat(String.join(" ", surfaces(broken))).isEqualTo(words);
        assertThat(surfaces(broken)).contains(word);
        assertThat(gapBefore(word, broken)).isIn(Gap.SPACE, Gap.HYPHEN);
    }

    @Test
    void charactersThatCannotBeSeenDivideNoWord() {
        assertThat(surfaces("\ufeffVik\u200btor\u200d Mus\u2060ter")).containsExactly("Viktor", "Muster");
        assertThat(gapBefore("Muster", "Viktor\u200b Muster")).isEqualTo(Gap.SPACE);
    }

    @Test
    void keysAreWithoutCaseAccentsAndApostrophes() {
        assertThat(ReadText.phraseOf("O’Müller ÇELİK ﬁn ﾌ")).isEqualTo("omuller celik fin フ");
        assertThat(ReadText.phraseOf("TITANIC")).isEqualTo("titanic");
    }

    @Test
    void paragraphsAreToldApart() {
        String text = """
                Ministry freezes accounts of businessman

                By Jane Doe and JOHN ROE in Kyiv

                KYIV, March 3 (Reuters) - Viktor Muster was sanctioned on Tuesday.

                1. The first reason
                • The second reason

                What follows

                Nobody answered.

                Reporting by Jane Doe; Editing by John Roe""";

        assertThat(kinds(text))
                .containsExactly(
                        Kind.HEADING,
                        Kind.BYLINE,
                        Kind.TEXT,
                        Kind.LIST_ITEM,
                        Kind.LIST_ITEM,
                        Kind.HEADING,
                        Kind.TEXT,
                        Kind.BYLINE);
        assertThat(ReadText.of(text).paragraphs().get(2).dateline())
                .hasValueSatisfying(line -> assertThat(line.in(text)).isEqualTo("KYIV, March 3 (Reuters) -"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Tuesday everybody knew it.\n\nNobody said so.",
                "He said: “I was there”\n\nNobody said so.",
                "MUSTER said - and nobody believed it - that he was ill.",
                "By then Viktor Muster had left\n\nNobody said so.",
            })
    void plainTextHasNoBylineAndNoDateline(String text) {
        Paragraph first = ReadText.of(text).paragraphs().get(0);
        assertThat(first.kind()).isNotEqualTo(Kind.BYLINE);
        assertThat(first.dateline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "He said “I was there” twice | “I was there”",
                "Er sagte „Ich war da“ und ging | „Ich war da“",
                "Il a dit « J'étais là » hier | « J'étais là »",
                "Han sade ”jag var där” igår | ”jag var där”",
                "He said \"I wasn't there\" twice | \"I wasn't there\"",
                "He said ‘I wasn’t there’ twice | ‘I wasn’t there’",
                "He said “he called it ‘a lie’ then” | “he called it ‘a lie’ then”",
                "He said “I was there | “I was there",
            })
    void quotationsAreFoundAsSeveralLanguagesWriteThem(String text, String quote) {
        assertThat(ReadText.of(text).quotes())
                .singleElement()
                .satisfies(found -> assertThat(found.in(text)).isEqualTo(quote));
    }

    @Test
    void anOpenQuotationEndsWithItsParagraph() {
        String text = "“I was there.\n\n“And I left,” he said.";
        assertThat(ReadText.of(text).quotes())
                .extracting(quote -> quote.in(text))
                .containsExactly("“I was there.", "“And I left,”");
    }

    @Test
    void wordsAreFoundByTheirPlace() {
        ReadText read = ReadText.of("Anna Muster left. Bob");
        assertThat(read.wordAt(0)).isZero();
        assertThat(read.wordAt(4)).isEqualTo(1);
        assertThat(read.wordAt(21)).isEqualTo(4);
        assertThat(read.sentenceOf(2)).isZero();
        assertThat(read.sentenceOf(3)).isEqualTo(1);
        assertThat(read.written(0, 2)).isEqualTo("Anna Muster");
    }

    @Test
    void anEmptyTextHasNothing() {
        for (String text : List.of("", " \n\n ", "“”", "***", "\ud800", "\n-\n")) {
            assertThat(ReadText.of(text).words()).isEmpty();
            assertThat(ReadText.of(text).sentences()).isEmpty();
        }
    }

    /** Pieces that texts are made of, thrown together: what is promised of every text holds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheTextItsPartsFitTogether(long seed) {
        String[] pieces = {
            "Anna",
            "muster",
            "U.S.",
            "J.",
            "Mr.",
            ".",
            "...",
            "…",
            "?",
            "!",
            ",",
            "-",
            "--",
            "—",
            "(",
            ")",
            "'s",
            "’",
            "“",
            "”",
            "\n",
            "\r\n",
            "\n\n",
            " ",
            " ",
            " ",
            "\u200b",
            "\u00ad",
            "\u00ad\n",
            "-\n",
            "é",
            "\u0301",
            "𝒜",
            "\ud83d",
            "5",
            "3.5",
            "&",
            "Иван",
            "李",
            "1. ",
            "• ",
            "By ",
            "a.m.",
            "\u2028"
        };
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = built.toString();
            ReadText read = ReadText.of(text);
            int end = 0;
            for (Token token : read.tokens()) {
                assertThat(token.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(token.end()).as(text).isGreaterThan(token.start());
                end = token.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
            long inSentences = read.sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(Token::isWord)
                    .count();
            assertThat(inSentences).as(text).isEqualTo(read.words().size());
            assertThat(read.words().isEmpty() ? 0 : read.sentenceOf(read.words().size() - 1) + 1)
                    .as(text)
                    .isEqualTo(read.sentences().size());
            assertThat(read.flowing()).hasSameSizeAs(text);
            long sentencesOfParagraphs = read.paragraphs().stream()
                    .mapToLong(paragraph -> paragraph.sentences().size())
                    .sum();
            assertThat(sentencesOfParagraphs).isEqualTo(read.sentences().size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. ",
                "A.",
                "-\n",
                ".",
                "sanc-\ntioned ",
                "“",
                "(",
                "\n",
                "a-",
                "… ",
                "1. \n",
                "'",
                "aa\u200b",
                "\u00ad"
            })
    void timeGrowsWithTheTextOnly(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ReadText.of(text));
    }
}
