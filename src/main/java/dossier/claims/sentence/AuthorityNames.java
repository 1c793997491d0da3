package dossier.claims.sentence;

import dossier.claims.ClaimAuthority;
import dossier.text.PhraseTrie;
import dossier.text.Token;
import dossier.text.WordTable;

import java.util.List;
import java.util.Optional;

/** The names of those who sanction ({@code authorities.tsv}). */
final class AuthorityNames {

    private static final AuthorityNames STANDARD = new AuthorityNames();

    private final PhraseTrie<AuthorityName> names = PhraseTrie.bySurface();

    private AuthorityNames() {
        WordTable table = WordTable.of("/dossier/claims/authorities.tsv", "surface", "authority", "agency", "role");
        for (WordTable.Row row : table.rows()) {
            Optional<ClaimAuthority> authority = row.cell("authority").equals("NONE")
                    ? Optional.empty()
                    : Optional.of(row.constant("authority", ClaimAuthority.class));
            names.put(
                    row.cell("surface"),
                    new AuthorityName(
                            authority,
                            row.cell("role").equals("ADJECTIVE"),
                            row.cell("role").equals("OFFICE")));
        }
    }

    static AuthorityNames standard() {
        return STANDARD;
    }

    /** The longest name that begins at a token. */
    Optional<PhraseTrie.Found<AuthorityName>> at(List<Token> tokens, int from) {
        return Optional.ofNullable(names.longest(tokens, from));
    }
}
