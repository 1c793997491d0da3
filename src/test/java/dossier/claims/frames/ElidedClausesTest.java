package dossier.claims.frames;

import dossier.claims.Claim;
import dossier.claims.Invented;
import dossier.claims.sentence.ClaimSentence;
import dossier.mentions.NamedParty;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes on with the verb of the clause before. */
class ElidedClausesTest {

    @Test
    void anotherAuthorityWithADateOfItsOwn() {
        assertThat(claims("Britain sanctioned Ivan Testov in 2017 and the EU a year later."))
                .containsExactly("Ivan Testov UK LISTED 2017", "Ivan Testov EU LISTED 2018");
        assertThat(claims("Ivan Testov was sanctioned by Britain in 2017 and by the EU in 2020."))
                .containsExactly("Ivan Testov UK LISTED 2017", "Ivan Testov EU LISTED 2020");
    }

    @Test
    void anotherSubjectWithADateOfItsOwn() {
        assertThat(claims("Britain sanctioned Ivan Testov in 2017 and Oleg Probin in 2020."))
                .containsExactly("Ivan Testov UK LISTED 2017", "Oleg Probin UK LISTED 2020");
    }

    @Test
    void butNotIsTheOpposite() {
        assertThat(claims("Ivan Testov was sanctioned by Britain in 2017, but not by the EU."))
                .containsExactly("Ivan Testov UK LISTED 2017", "Ivan Testov EU NOT_LISTED ");
        assertThat(claims("Britain sanctioned Ivan Testov in 2017, but the EU has not."))
                .containsExactly("Ivan Testov UK LISTED 2017", "Ivan Testov EU NOT_LISTED ");
    }

    @Test
    void eachAuthorityHasItsOwnDateRespectively() {
        assertThat(claims("Ivan Testov was sanctioned by the US and the EU in March 2014 and May 2022 respectively."))
                .containsExactly("Ivan Testov US LISTED 2014-03", "Ivan Testov EU LISTED 2022-05");
    }

    @Test
    void aWholeSentenceMayGoOnWithTheOneBefore() {
        assertThat(claims("Britain sanctioned Ivan Testov in 2017. The EU followed in 2020."))
                .containsExactly("Ivan Testov UK LISTED 2017", "Ivan Testov EU LISTED 2020");
    }

    @Test
    void aVerbIsNotMeantEndlessly() {
        String text =
                "Britain sanctioned Ivan Testov" + " and the EU in 2014, and the US in 2015,".repeat(1_000) + " too";
        ClaimSentence sentence = Invented.sentence(text, "Ivan Testov");
        assertThat(new FrameReader(sentence, PrecedingSentence.NONE).elided().after(3))
                .hasSize(20);
    }

    private static List<String> claims(String text) {
        List<NamedParty> parties = Invented.persons(text, "Ivan Testov", "Oleg Probin");
        List<Claim> claims = new ArrayList<>();
        List<Claim> before = List.of();
        for (ClaimSentence sentence : Invented.sentences(text, parties)) {
            before = new SentenceClaims(text, sentence, PrecedingSentence.NONE, Optional.of(Invented.TODAY))
                    .claims(before);
            claims.addAll(before);
        }
        return claims.stream()
                .map(claim -> claim.subject().name() + " " + claim.authority() + " " + claim.polarity() + " "
                        + claim.date().value())
                .toList();
    }
}
