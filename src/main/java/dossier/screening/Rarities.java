package dossier.screening;

import dossier.names.TokenFrequencies;
import dossier.names.TokenRarity;

import java.util.List;

/** How rare tokens are among the names of the listings. */
final class Rarities {

    private Rarities() {}

    static TokenRarity of(List<PreparedParty> parties) {
        TokenFrequencies.Builder counted = TokenFrequencies.builder();
        for (PreparedParty party : parties) {
            counted.add(party.names().stream().map(PreparedParty.Name::analysed).toList());
        }
        return counted.build();
    }
}
