package dossier.web.pages.article;

import dossier.analysis.ClaimInArticle;
import dossier.lists.ListingKind;
import dossier.mentions.Mention;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTest {

    @Test
    void namesAndClaimsStandInTheirPlace() {
        String text = "Ada met Bob.\n\nThe EU sanctioned Bob in 2019. He left.";
        MarkedText marked = MarkedText.of(
                text,
                List.of(party(0, text, "Ada"), party(1, text, "Bob")),
                List.of(claim(0, text, "The EU sanctioned Bob in 2019", "bad")));

        assertThat(written(marked)).isEqualTo(text);
        assertThat(marked.blocks()).hasSize(2);
        MarkedText.Clause said = marked.blocks().get(1).clauses().get(0);
        assertThat(said.style()).isEqualTo("bad");
        assertThat(said.words().stream().map(MarkedText.Words::text))
                .containsExactly("The EU sanctioned ", "Bob", " in 2019");
        assertThat(said.words().get(1).mention().orElseThrow().nth()).isEqualTo(1);
        assertThat(marked.blocks().get(1).clauses().get(1).claims()).isEmpty();
    }

    @Test
    void twoClaimsOfOneClauseHaveOneUnderlineAndTwoMarks() {
        String text = "The EU and the UK sanctioned Bob.";
        MarkedText marked = MarkedText.of(
                text,
                List.of(party(0, text, "Bob")),
                List.of(claim(0, text, text, "good"), claim(1, text, text, "open")));

        assertThat(marked.blocks().get(0).clauses()).hasSize(1);
        assertThat(marked.blocks().get(0).clauses().get(0).claims()).hasSize(2);
        assertThat(marked.blocks().get(0).clauses().get(0).style()).isEqualTo("open");
    }

    @Test
    void aClauseThatEndsWithinANameTakesTheWholeOfIt() {
        String text = "The EU sanctioned Bob Carter.";
        MarkedText marked = MarkedText.of(
                text, List.of(party(0, text, "Bob Carter")), List.of(claim(0, text, "The EU sanctioned Bob", "good")));

        assertThat(written(marked)).isEqualTo(text);
        assertThat(marked.blocks().get(0).clauses().get(0).words().get(1).text())
                .isEqualTo("Bob Carter");
    }

    /** Whatever the spans are, a copy of the page is the article, and no claim loses its mark. */
    @Test
    void nothingOfTheTextIsLostAndNoClaimIsWithoutAMark() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120) + 1;
            for (int i = 0; i < length; i++) {
                text.append(random.nextInt(6) == 0 ? '\n' : (char) ('a' + random.nextInt(26)));
            }
            List<PartyCard> parties = new ArrayList<>();
            for (int party = 0; party < random.nextInt(4); party++) {
                List<Mention> mentions = new ArrayList<>();
                for (int nth = 0; nth < random.nextInt(4); nth++) {
                    int start = random.nextInt(length);
                    int end = start + 1 + random.nextInt(length - start);
                    mentions.add(new Mention(start, end, text.substring(start, end)));
                }
                parties.add(new PartyCard(
                        party, "x", ListingKind.PERSON, mentions, List.of(), List.of(), List.of(), Optional.empty()));
            }
            List<ClaimCard> claims = new ArrayList<>();
            for (int claim = 0; claim < random.nextInt(4); claim++) {
                int start = random.nextInt(length);
                int end = start + 1 + random.nextInt(length - start);
                claims.add(claim(claim, start, end, text.substring(start, end), "good"));
            }
            MarkedText marked = MarkedText.of(text.toString(), parties, claims);

            assertThat(written(marked)).isEqualTo(text.toString());
            assertThat(marked.blocks().stream()
                            .flatMap(block -> block.clauses().stream())
                            .flatMap(clause -> clause.claims().stream()))
                    .containsExactlyInAnyOrderElementsOf(claims);
        }
    }

    private static String written(MarkedText marked) {
        return marked.blocks().stream()
                .flatMap(block -> block.clauses().stream())
                .flatMap(clause -> clause.words().stream())
                .map(MarkedText.Words::text)
                .collect(Collectors.joining());
    }

    private static PartyCard party(int number, String text, String name) {
        List<Mention> mentions = Stream.iterate(text.indexOf(name), at -> at >= 0, at -> text.indexOf(name, at + 1))
                .map(at -> new Mention(at, at + name.length(), name))
                .toList();
        return new PartyCard(
                number, name, ListingKind.PERSON, mentions, List.of(), List.of(), List.of(), Optional.empty());
    }

    private static ClaimCard claim(int number, String text, String clause, String style) {
        int start = text.indexOf(clause);
        return claim(number, start, start + clause.length(), clause, style);
    }

    private static ClaimCard claim(int number, int start, int end, String clause, String style) {
        return new ClaimCard(
                number,
                OptionalInt.empty(),
                "x",
                new ClaimInArticle.Clause(start, end, clause),
                new ClaimCard.By("the European Union", "EU"),
                "listed",
                new Found(style, "", ""),
                Optional.empty(),
                "",
                List.of());
    }
}
