package dossier.names.words;

import dossier.names.TableFile;
import dossier.names.Word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Little words around names: particles, titles, and stop words of organisations. */
public final class NameWordTables {

    /** What a particle does. */
    public enum Particle {
        NONE,
        /** al-, el-. */
        ARTICLE,
        /** bin, ould. */
        FILIATION,
        /** abu, umm. */
        KUNYA,
        /** de, van. */
        NOBILIARY,
        /** bey, jan: an honorific that has become part of the name. */
        HONORIFIC,
        /** oglu, zadeh, jr. */
        SUFFIX
    }

    /** Where a title may stand. */
    public enum Title {
        NONE,
        /** Only before the name: "Major John Smith", but "John Major". */
        BEFORE,
        /** Anywhere: "Mohammad Haji", "Smith PhD". */
        ANYWHERE
    }

    private static final Set<String> ANYWHERE = Set.of("islamic", "learned", "other");

    private static final NameWordTables STANDARD = new NameWordTables();

    private final Map<String, Particle> particles = new HashMap<>();
    private final Set<String> suffixed = new HashSet<>();
    private final Map<String, Title> titles = new HashMap<>();
    private final Set<String> stopWords = new HashSet<>();

    private NameWordTables() {
        for (List<String> row : TableFile.rows("particles.tsv", 5)) {
            addParticle(row);
        }
        for (List<String> row : TableFile.rows("honorifics.tsv", 2)) {
            addTitles(row);
        }
        for (List<String> row : TableFile.rows("org-stop-words.tsv", 2)) {
            for (String word : row.get(0).split(",", -1)) {
                stopWords.addAll(TableKey.words(word));
            }
        }
    }

    public static NameWordTables standard() {
        return STANDARD;
    }

    private void addParticle(List<String> row) {
        boolean mayBeDropped = !row.get(2).equals("no");
        if (!mayBeDropped) {
            return;
        }
        String key = TableKey.of(row.get(0));
        particles.putIfAbsent(key, kindOf(row.get(1)));
        if (row.get(3).equals("after")) {
            suffixed.add(key);
        }
    }

    private static Particle kindOf(String role) {
        return switch (role) {
            case "article" -> Particle.ARTICLE;
            case "filiation" -> Particle.FILIATION;
            case "kunya" -> Particle.KUNYA;
            case "nobiliary", "clan" -> Particle.NOBILIARY;
            case "honorific" -> Particle.HONORIFIC;
            case "suffix" -> Particle.SUFFIX;
            default -> throw new IllegalStateException("particles.tsv has an unknown role " + role);
        };
    }

    private void addTitles(List<String> row) {
        Title title = ANYWHERE.contains(row.get(1)) ? Title.ANYWHERE : Title.BEFORE;
        for (String form : row.get(0).split(",", -1)) {
            if (TableKey.words(form).size() == 1) {
                titles.putIfAbsent(TableKey.of(form), title);
            }
        }
    }

    public Particle particle(Word word) {
        return particles.getOrDefault(TableKey.of(word), Particle.NONE);
    }

    /** Whether the particle is written after the name that it belongs to ("Reza jan"). */
    public boolean standsAfter(Word word) {
        return suffixed.contains(TableKey.of(word));
    }

    public Title title(Word word) {
        return titles.getOrDefault(TableKey.of(word), Title.NONE);
    }

    public boolean isStopWord(Word word) {
        return stopWords.contains(word.latin());
    }
}
