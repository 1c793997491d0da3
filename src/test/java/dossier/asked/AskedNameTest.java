package dossier.asked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class AskedNameTest {

    /** Parties are divided by {@code |}, the names of one by {@code =}; what was taken follows in brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            PERSON > WEBER ANNA MARIA MRS > WEBER ANNA MARIA [TITLE]
            PERSON > Weber Anna Dr. Prof. > Weber Anna [TITLE TITLE]
            PERSON > WEBER/ANNAMRS > ANNA WEBER [TITLE]
            PERSON > WEBER/ANNA MARIA MS > ANNA MARIA WEBER [TITLE]
            PERSON > Peter Weber & Anna Holm > Peter Weber|Anna Holm [JOINT]
            UNKNOWN > Peter Weber und Anna Holm > Peter Weber|Anna Holm [JOINT]
            UNKNOWN > Peter Weber or Anna Holm > Peter Weber|Anna Holm [JOINT]
            UNKNOWN > Peter Weber; Anna Holm; Jan Berg > Peter Weber|Anna Holm|Jan Berg [JOINT JOINT]
            PERSON > Peter and Anna Weber > Peter Weber|Anna Weber [JOINT]
            UNKNOWN > Mr & Mrs Peter Weber > Peter Weber [JOINT TITLE]
            PERSON > Анна Петрова и Иван Петров > Анна Петрова|Иван Петров [JOINT]
            PERSON > Peter Weber a.k.a. Big Pete > Peter Weber=Big Pete [OTHER_NAME]
            PERSON > Peter Weber (alias Pit Weaver) > Peter Weber=Pit Weaver [OTHER_NAME]
            PERSON > Anna Weber née Holm > Anna Weber=Anna Holm [OTHER_NAME]
            ORGANISATION > Weber Stahl GmbH, formerly known as Holm Stahl AG > Weber Stahl GmbH=Holm Stahl AG [OTHER_NAME]
            ORGANISATION > Weber Ltd d/b/a Northern Star > Weber Ltd=Northern Star [OTHER_NAME]
            PERSON > Peter "the Fox" Weber > Peter Weber [NICKNAME]
            PERSON > Peter 'Fox' Weber > Peter Weber [NICKNAME]
            ORGANISATION > WEBER BANK, PARIS, FRANCE > WEBER BANK [PLACE PLACE]
            ORGANISATION > Weber Bank (Paris branch) > Weber Bank [BRANCH]
            ORGANISATION > Weber Bank (Paris), S.L. > Weber Bank, S.L. [PLACE]
            ORGANISATION > Weber Bank - London Representative Office > Weber Bank [BRANCH]
            ORGANISATION > Weber Bank Paris Branch > Weber Bank [BRANCH]
            ORGANISATION > Weber Stahl AG in liquidation > Weber Stahl AG [STATUS]
            ORGANISATION > Weber Stahl AG (insolvent) > Weber Stahl AG [STATUS]
            PERSON > Estate of Anna Weber > Anna Weber [STATUS]
            PERSON > Weber, Anna (managing director) > Weber, Anna [ROLE]
            PERSON > Anna Weber c/o Holm Trading > Anna Weber|Holm Trading [CARE_OF]
            CRAFT > M/V NORTHERN STAR > NORTHERN STAR [SHIP]
            UNKNOWN > Tanker Northern Star > Northern Star [SHIP]
            CRAFT > NORTHERN STAR ex SOUTHERN CROSS > NORTHERN STAR=SOUTHERN CROSS [OTHER_NAME]
            PERSON > J&ouml;rg Weber > Jörg Weber [REPAIRED]
            PERSON > JÃ¶rg Weber & Anna Holm > Jörg Weber|Anna Holm [REPAIRED JOINT]
            """)
    void whatStandsBesideANameIsTakenForWhatItIs(AskedKind kind, String field, String wanted) {
        assertThat(inWords(AskedName.of(field, kind))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Weber",
                "Weber, Anna",
                "Weber, Jordan",
                "José Ortega y Gasset",
                "Marks and Spencer",
                "Weber & Sons Trading Company",
                "Weber and Holm Shipping Ltd",
                "OOO \"Weber Stal\"",
                "Jean-Luc Weber",
                "O'Brien",
                "Abu 'Ali Weber Hassan",
                "Bank of Moscow",
                "Weber Bank (Asia) Limited",
                "Weber Construction Headquarters",
                "We|ber",
                "Wang He",
                "Max Born",
                "Muster & Co KG"
            })
    void anOrdinaryNameStaysWhole(String name) {
        AskedName asked = AskedName.of(name, AskedKind.UNKNOWN);
        assertThat(asked.isPlain()).as(inWords(asked)).isTrue();
        assertThat(asked.parties())
                .singleElement()
                .satisfies(party -> assertThat(party.name()).isEqualTo(name));
    }

    @Test
    void ofAnOrganisationNoPeopleAreMade() {
        assertThat(AskedName.of("Peter Weber & Anna Holm", AskedKind.ORGANISATION)
                        .isPlain())
                .isTrue();
    }

    @Test
    void aListOfNamesIsNoName() {
        assertThat(AskedName.of("Anna Weber; ".repeat(2_000), AskedKind.UNKNOWN).isPlain())
                .isTrue();
    }

    private static String inWords(AskedName asked) {
        return asked.parties().stream()
                        .map(party -> String.join("=", party.names()))
                        .collect(Collectors.joining("|"))
                + asked.taken().stream().map(taken -> taken.as().name()).collect(Collectors.joining(" ", " [", "]"));
    }
}
