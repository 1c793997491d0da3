package dossier.screening.index;

import dossier.names.AnalysedName;
import dossier.names.KnownPart;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameToken;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Takes each text apart once: the lists of one country repeat each other's names. Lives as long as an index is built. */
public final class AnalysisCache {

    private final NameAnalyser analyser;
    private final ConcurrentMap<Text, AnalysedName> known = new ConcurrentHashMap<>(1 << 16);
    private final ConcurrentMap<NameToken, NameToken> tokens = new ConcurrentHashMap<>(1 << 16);

    public AnalysisCache(NameAnalyser analyser) {
        this.analyser = analyser;
    }

    private record Text(String written, NameKind kind, List<KnownPart> parts) {}

    AnalysedName analyse(String written, NameKind kind, List<KnownPart> parts) {
        Text text = new Text(written, kind, parts);
        AnalysedName before = known.get(text);
        if (before != null) {
            return before;
        }
        // Not computed inside the map, which would hold other texts up; two threads may do the same work, rarely.
        AnalysedName analysed = shared(analyser.analyse(written, kind, parts));
        known.put(text, analysed);
        return analysed;
    }

    /** The same name with the very tokens of names before it: half of all tokens are "Mohammed", "Ltd" and the like. */
    private AnalysedName shared(AnalysedName name) {
        List<NameToken> shared = name.tokens().stream()
                .map(token -> Objects.requireNonNullElse(tokens.putIfAbsent(token, token), token))
                .toList();
        return new AnalysedName(name.written(), name.kind(), shared, name.familyFirst(), name.generic());
    }
}
