package dossier.screening;

import dossier.names.AnalysedName;
import dossier.names.KnownPart;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Takes each text apart once: the lists of one country repeat each other's names. Lives as long as an index is built. */
final class AnalysedOnce {

    private final NameAnalyser analyser;
    private final ConcurrentMap<Text, AnalysedName> known = new ConcurrentHashMap<>(1 << 16);

    AnalysedOnce(NameAnalyser analyser) {
        this.analyser = analyser;
    }

    private record Text(String written, NameKind kind, List<KnownPart> parts) {}

    AnalysedName analyse(String written, NameKind kind, List<KnownPart> parts) {
        return known.computeIfAbsent(
                new Text(written, kind, parts), text -> analyser.analyse(text.written, text.kind, text.parts));
    }
}
