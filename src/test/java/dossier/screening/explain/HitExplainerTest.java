package dossier.screening.explain;

import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.screening.Explained;
import dossier.screening.Hit;
import dossier.screening.Parties;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.screening.TokenMatch;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class HitExplainerTest {

    private static final String US = "us-ofac-sdn";

    private static final Screener SCREENER = Parties.screener(
            Parties.person(US, "1", "ALEXSEYEV, Vladimir Stepanovich").born("1961-04-24"),
            Parties.person(US, "2", "PUTIN, Vladimir Vladimirovich").born("1952-10-07"),
            Parties.person(US, "3", "PUTIN, Igor Aleksandrovich"),
            Parties.person(US, "4", "PUTIN, Roman Igorevich"),
            Parties.person(US, "5", "بشار الأسد"),
            Parties.person(US, "6", "Radja").named("Abdul Hamid KONATE", NameGrade.WEAK_ALIAS),
            Parties.of(ListingKind.VESSEL, US, "7", "OCEAN STAR 7")
                    .identifier(new Identifier(Identifier.Type.IMO, "9187629", new Country("", ""), "")),
            Parties.of(ListingKind.ORGANISATION, US, "8", "Tempbank"));

    private static Explained explain(ScreeningQuery query, String reference, double cutoff, int limit) {
        return SCREENER.explain(
                        SCREENER.index(),
                        query,
                        ListingRef.of(US, reference),
                        new ScreeningOptions(Set.of(), cutoff, limit))
                .orElseThrow();
    }

    private static Explained explain(String name, ListingKind kind, String reference) {
        return explain(ScreeningQuery.ofName(name, Optional.of(kind)), reference, 0.5, 5);
    }

    @Test
    void aHitComesThroughEveryStage() {
        Explained explained = explain("Vladimir Alexseyev", ListingKind.PERSON, "1");
        assertThat(explained.hit()).isTrue();
        assertThat(explained.lostAt()).isEmpty();
        assertThat(explained.best().orElseThrow().name()).isEqualTo("ALEXSEYEV, Vladimir Stepanovich");
        assertThat(explained.retrieval().words())
                .extracting(TokenMatch::how)
                .containsExactly(TokenMatch.How.SAME_WORD, TokenMatch.How.SAME_WORD);
    }

    @Test
    void anotherSortOfPartyIsLostAtOnce() {
        Explained explained = explain("Vladimir Alexseyev", ListingKind.ORGANISATION, "1");
        assertThat(explained.lostAt()).contains(Explained.Stage.KIND);
        assertThat(explained.hit()).isFalse();
        assertThat(explained.passes(Explained.Stage.CUTOFF)).isTrue();
    }

    @Test
    void aNameOfOtherWordsIsNotRetrieved() {
        Explained explained = explain("Qwxyz Nobodyatall", ListingKind.PERSON, "1");
        assertThat(explained.lostAt()).contains(Explained.Stage.RETRIEVAL);
        assertThat(explained.retrieval().words()).extracting(TokenMatch::how).containsOnly(TokenMatch.How.NOT_AT_ALL);
        assertThat(explained.best().orElseThrow().compared()).isFalse();
    }

    @Test
    void aLowScoreIsLostAtTheCutoff() {
        Explained explained = explain("Olga Putin", ListingKind.PERSON, "2");
        assertThat(explained.retrieval().ofListing()).isPositive();
        assertThat(explained.lostAt()).contains(Explained.Stage.CUTOFF);
    }

    @Test
    void betterHitsMayFillTheLimit() {
        ScreeningQuery query = ScreeningQuery.ofName("Igor Putin", Optional.of(ListingKind.PERSON));
        Explained explained = explain(query, "2", 0, 1);
        assertThat(explained.lostAt()).contains(Explained.Stage.LIMIT);
        assertThat(explained.before()).isPositive();
        assertThat(explained.hit()).isFalse();
    }

    @Test
    void anIdentifierLeadsToItsHolderWhateverTheName() {
        ScreeningQuery query = new ScreeningQuery(
                "Quite Another",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Gender.UNKNOWN,
                "",
                List.of("IMO 9187629"));
        Explained explained = explain(query, "7", 0, 5);
        assertThat(explained.retrieval().byIdentifier()).isTrue();
        assertThat(explained.passes(Explained.Stage.RETRIEVAL)).isTrue();
    }

    @Test
    void wordsSayHowTheyReachEachOther() {
        assertThat(explain("Vladimir Aleksejew", ListingKind.PERSON, "1")
                        .retrieval()
                        .words())
                .extracting(TokenMatch::how)
                .doesNotContain(TokenMatch.How.NOT_AT_ALL);
        assertThat(explain("Ocean Starr 7", ListingKind.VESSEL, "7")
                        .retrieval()
                        .words()
                        .get(1)
                        .how())
                .isNotIn(TokenMatch.How.NOT_AT_ALL, TokenMatch.How.SAME_WORD);
        assertThat(explain("Temp Bank", ListingKind.ORGANISATION, "8")
                        .retrieval()
                        .words())
                .extracting(TokenMatch::how)
                .contains(TokenMatch.How.WRITTEN_TOGETHER);
    }

    @Test
    void aListingThatNoSnapshotHasIsNotExplained() {
        assertThat(SCREENER.explain(
                        SCREENER.index(),
                        ScreeningQuery.ofName("x", Optional.empty()),
                        ListingRef.of(US, "none"),
                        new ScreeningOptions(Set.of(), 0.5, 5)))
                .isEmpty();
    }

    /** What is explained is what screening does. */
    @Test
    void theExplanationAgreesWithScreening() {
        List<String> names = List.of(
                "Vladimir Putin",
                "Putin",
                "Igor Putin",
                "Bashar al-Assad",
                "Radja",
                "Hamid Konate",
                "Ocean Star",
                "Tempbank",
                "Ivan Sokolov",
                "Alexseyev");
        for (String name : names) {
            for (Optional<ListingKind> kind : List.of(
                    Optional.<ListingKind>empty(), Optional.of(ListingKind.PERSON), Optional.of(ListingKind.VESSEL))) {
                for (int limit : new int[] {1, 3, 50}) {
                    agrees(ScreeningQuery.ofName(name, kind), new ScreeningOptions(Set.of(), 0.3, limit));
                }
            }
        }
    }

    private static void agrees(ScreeningQuery query, ScreeningOptions options) {
        List<Hit> hits = SCREENER.screen(query, options);
        for (int reference = 1; reference <= 8; reference++) {
            ListingRef listing = ListingRef.of(US, String.valueOf(reference));
            Explained explained =
                    SCREENER.explain(SCREENER.index(), query, listing, options).orElseThrow();
            Optional<Hit> hit =
                    hits.stream().filter(each -> each.listing().equals(listing)).findFirst();
            assertThat(explained.hit()).as(query + " " + listing).isEqualTo(hit.isPresent());
            assertThat(explained.lostAt().isEmpty()).as(query + " " + listing).isEqualTo(hit.isPresent());
            hit.ifPresent(found -> {
                Explained.Best best = explained.best().orElseThrow();
                assertThat(best.score()).isEqualTo(found.score());
                assertThat(best.band()).isEqualTo(found.band());
                assertThat(best.name()).isEqualTo(found.name());
            });
        }
    }
}
