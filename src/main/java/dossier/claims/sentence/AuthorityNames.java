package dossier.claims.sentence;

import dossier.claims.ClaimAuthority;
import dossier.claims.words.PhraseTrie;
import dossier.claims.words.Token;
import dossier.claims.words.Tokens;
import dossier.names.TableFile;

import java.util.List;
import java.util.Optional;

/** The names of those who sanction ({@code authorities.tsv}). */
final class AuthorityNames {

    private static final AuthorityNames STANDARD = new AuthorityNames();

    private final PhraseTrie<AuthorityName> names = new PhraseTrie<>();

    private AuthorityNames() {
        for (List<String> row : TableFile.rowsOf("/dossier/claims/authorities.tsv", 4)) {
            Optional<ClaimAuthority> authority =
                    row.get(1).equals("NONE") ? Optional.empty() : Optional.of(ClaimAuthority.valueOf(row.get(1)));
            List<Token> phrase = Tokens.sentences(row.get(0)).get(0);
            names.add(phrase, new AuthorityName(authority, row.get(3).equals("ADJECTIVE")));
        }
    }

    static AuthorityNames standard() {
        return STANDARD;
    }

    /** The longest name that begins at a token. */
    Optional<PhraseTrie.Found<AuthorityName>> at(List<Token> tokens, int from) {
        return names.longest(tokens, from);
    }
}
