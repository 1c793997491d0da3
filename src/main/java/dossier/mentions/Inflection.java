package dossier.mentions;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the grammar of a language adds to a name: endings of cases, and in Arabic the little words written with it. */
final class Inflection {

    /** Endings of surnames, given names and adjectives in Russian and Ukrainian, with one letter for each of "и й і ї ы". */
    private static final List<String> ENDINGS = List.of(
            "ого", "его", "ому", "ему", "ови", "еви", "ами", "ями", "ою", "ею", "им", "ом", "ем", "ои", "еи", "ую",
            "юю", "ая", "яя", "ии", "ию", "ия", "ием", "а", "я", "у", "ю", "и", "е", "о", "ь");

    private static final int SHORTEST_STEM = 2;
    private static final int SHORTEST_WITH_ARTICLE = 5;

    private Inflection() {}

    /** The stems that a word of a text may have, itself first. */
    static Set<String> stems(String written) {
        String key = script(written) == UnicodeScript.CYRILLIC ? plain(written) : written;
        Set<String> stems = new LinkedHashSet<>();
        stems.add(key);
        UnicodeScript script = script(key);
        if (script == UnicodeScript.CYRILLIC) {
            ENDINGS.stream()
                    .filter(ending -> key.endsWith(ending) && key.length() - ending.length() >= SHORTEST_STEM)
                    .forEach(ending -> stems.add(key.substring(0, key.length() - ending.length())));
        } else if (script == UnicodeScript.ARABIC) {
            arabic(key, stems);
        } else if (key.endsWith("s") && key.length() > SHORTEST_WITH_ARTICLE) {
            stems.add(key.substring(0, key.length() - 1)); // the genitive of German
        }
        return stems;
    }

    private static void arabic(String key, Set<String> stems) {
        String plain = arabic(key);
        stems.clear();
        stems.add(withoutArticle(plain));
        stems.add(plain); // "Alexander" begins like the article
        if (plain.indexOf('ج') >= 0) {
            stems.add(withoutArticle(plain).replace('ج', 'ش')); // "zh" in names of others
        }
        if (plain.length() >= SHORTEST_WITH_ARTICLE - 1 && "وبلكف".indexOf(plain.charAt(0)) >= 0) {
            stems.add(withoutArticle(plain.substring(1)));
            if (plain.startsWith("لل")) {
                stems.add(plain.substring(2));
            }
        }
    }

    /** A word of a list, to be compared with stems. */
    static String plain(String key) {
        return switch (script(key)) {
            case ARABIC -> withoutArticle(arabic(key));
            case CYRILLIC -> cyrillic(key);
            default -> key;
        };
    }

    /** What Russian and Ukrainian write differently in the same name: "Сергій" and "Сергей", "Путін" and "Путин". */
    private static String cyrillic(String key) {
        return key.replace('і', 'и')
                .replace('ї', 'и')
                .replace('ы', 'и')
                .replace('є', 'е')
                .replace('э', 'е')
                .replace('ґ', 'г');
    }

    /** One letter for each of the shapes of alef, ya, kaf and ta marbuta that writers do not keep apart. */
    private static String arabic(String key) {
        return key.replaceAll("[أإآٱ]", "ا")
                .replaceAll("[ىی]", "ي")
                .replace('ة', 'ه')
                .replace('ک', 'ك');
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() >= SHORTEST_WITH_ARTICLE ? word.substring(2) : word;
    }

    /** Whether a word of a text may be a form of a word of a list in the same letters. */
    static boolean isFormOf(String key, String listed) {
        String plain = plain(listed);
        if (script(key) != UnicodeScript.CYRILLIC) {
            return stems(key).contains(plain);
        }
        Set<String> listedStems = stems(plain);
        return stems(key).stream().anyMatch(listedStems::contains);
    }

    static UnicodeScript script(String key) {
        return key.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.of(key.codePointAt(0));
    }
}
