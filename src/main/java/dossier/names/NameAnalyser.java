package dossier.names;

import dossier.names.parse.GenericAliases;
import dossier.names.parse.OrganisationReader;
import dossier.names.parse.PersonReader;
import dossier.names.parse.VesselNameReader;

import java.util.List;

/** Takes names apart: normalises, transliterates, tokenises and gives every token its role. Safe for many threads. */
public final class NameAnalyser {

    /** No listed name has more; the rest of a longer text is not read. */
    public static final int MAX_TOKENS = 64;

    /** Tokens of the longest generic alias: "Abu Abd al-Rahman" has four. */
    private static final int LONGEST_GENERIC = 4;

    private static final NameAnalyser STANDARD = new NameAnalyser();

    private NameAnalyser() {}

    /** The analyser over the tables that ship with the service. */
    public static NameAnalyser standard() {
        return STANDARD;
    }

    /** Loads every table, so that the first name need not wait: Latin, and a script that other tables write. */
    public static void loadTables() {
        STANDARD.analyse("Ivan Ivanov", NameKind.PERSON);
        STANDARD.analyse("\u4E2D\u56FD Company", NameKind.ORGANISATION);
    }

    /** Takes a name apart of whose parts nothing is known. */
    public AnalysedName analyse(String written, NameKind kind) {
        return analyse(written, kind, List.of());
    }

    /**
     * @param written any text; at most its first {@value #MAX_TOKENS} tokens are read, of each at most 48 letters
     * @param kind how to read it
     * @param parts roles that the list's own columns give, or empty
     */
    public AnalysedName analyse(String written, NameKind kind, List<KnownPart> parts) {
        List<NameToken> tokens = switch (kind) {
            case PERSON -> new PersonReader(written, parts).read();
            case ORGANISATION -> new OrganisationReader(written).read();
            case VESSEL, AIRCRAFT -> VesselNameReader.read(written);
        };
        boolean generic = GenericAliases.standard().contains(tokens)
                || (tokens.size() <= LONGEST_GENERIC
                        && GenericAliases.standard().contains(written));
        return new AnalysedName(written, kind, tokens, familyFirst(kind, written), generic);
    }

    private static boolean familyFirst(NameKind kind, String written) {
        return kind == NameKind.PERSON && PersonReader.comma(written) > 0;
    }
}
