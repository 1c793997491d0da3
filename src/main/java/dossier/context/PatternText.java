package dossier.context;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The notation of offices.tsv, written out: {@code (a|b)} one of; {@code [x]} may be absent, or within a word one of the
 * letters; {@code x?} may be absent; {@code {C}} a slot. Each text that a pattern stands for comes out once.
 */
final class PatternText {

    /** A pattern with more readings is a mistake in the table. */
    private static final int MOST_READINGS = 20_000;

    private final String pattern;
    private int at;

    private PatternText(String pattern) {
        this.pattern = pattern;
    }

    /** @return every text, slots left as they are; empty for a pattern of digits or letters, which is not supported */
    static Set<String> readings(String pattern) {
        if (pattern.indexOf('\\') >= 0 || pattern.contains("0-9")) {
            return Set.of();
        }
        PatternText text = new PatternText(pattern);
        List<String> all = text.alternatives();
        if (text.at < pattern.length()) {
            throw new IllegalStateException("pattern is not closed: " + pattern);
        }
        Set<String> plain = new LinkedHashSet<>();
        all.forEach(each -> plain.add(each.replaceAll("\\s+", " ").strip()));
        plain.remove("");
        return plain;
    }

    private List<String> alternatives() {
        List<String> all = new ArrayList<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> all = List.of("");
        while (at < pattern.length() && "|)]".indexOf(pattern.charAt(at)) < 0) {
            List<String> item = item();
            if (at < pattern.length() && pattern.charAt(at) == '?') {
                at++;
                item = withAbsent(item);
            }
            all = product(all, item);
        }
        return all;
    }

    private List<String> item() {
        char c = pattern.charAt(at);
        if (c == '(') {
            return group(')');
        }
        if (c == '[') {
            boolean insideWord = at > 0 && Character.isLetter(pattern.charAt(at - 1));
            return insideWord ? letters() : withAbsent(group(']'));
        }
        if (c == '{') {
            int end = pattern.indexOf('}', at) + 1;
            String slot = pattern.substring(at, end);
            at = end;
            return List.of(slot);
        }
        at++;
        return List.of(String.valueOf(c));
    }

    private List<String> group(char end) {
        at++;
        List<String> inner = alternatives();
        if (at >= pattern.length() || pattern.charAt(at) != end) {
            throw new IllegalStateException("pattern is not closed: " + pattern);
        }
        at++;
        return inner;
    }

    private List<String> letters() {
        int end = pattern.indexOf(']', at);
        List<String> all = new ArrayList<>();
        for (int i = at + 1; i < end; i++) {
            all.add(String.valueOf(pattern.charAt(i)));
        }
        at = end + 1;
        return all;
    }

    private static List<String> withAbsent(List<String> item) {
        List<String> all = new ArrayList<>(item);
        all.add("");
        return all;
    }

    private List<String> product(List<String> beginnings, List<String> endings) {
        if ((long) beginnings.size() * endings.size() > MOST_READINGS) {
            throw new IllegalStateException("pattern has too many readings: " + pattern);
        }
        List<String> all = new ArrayList<>(beginnings.size() * endings.size());
        for (String beginning : beginnings) {
            for (String ending : endings) {
                all.add(beginning + ending);
            }
        }
        return all;
    }
}
