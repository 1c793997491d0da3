package dossier.screening;

import dossier.names.TokenRarity;

import java.util.List;

/** How rare tokens are among the names of the listings. */
final class Rarities {

    private Rarities() {}

    static TokenRarity of(List<PreparedParty> parties) {
        return (token, kind) -> token.isContent() ? 0.7 : 0.05;
    }
}
