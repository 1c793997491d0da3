package dossier.names;

import dossier.text.Demonyms;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that a listed organisation's name holds besides being one: lists write the acronym or a second name in brackets,
 * "Northern Trading Company (NTC)", or put two bodies into one line, "X including the Y Brigades". A place in brackets is no
 * name: it tells branches apart.
 */
public final class NamesWithin {

    /** Longer names are sentences. */
    private static final int LONGEST = 300;

    private static final int LONGEST_ACRONYM = 12;
    private static final int SHORTEST_NAME = 2;

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]{2,60})\\)\\s*");
    private static final Pattern INCLUDING = Pattern.compile("(?i),?\\s+including\\s+(?:the\\s+)?");
    private static final Pattern ACRONYM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/.&-]*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s/,-]+");

    /** "(Branch located in …)", "(also known as)": words that tell what the bracket says, and no name. */
    private static final Set<String> NO_NAME =
            Set.of("branch", "located", "office", "formerly", "aka", "fka", "also", "former", "subsidiary");

    private static final Set<String> PLACES = Demonyms.countries().stream()
            .flatMap(country -> Stream.of(country.names(), country.adjectives(), country.seats(), country.former())
                    .flatMap(List::stream))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private NamesWithin() {}

    /**
     * The names that an organisation's name holds, itself left out; none for most.
     *
     * @param name as published
     */
    public static List<String> of(String name) {
        if (name.length() > LONGEST
                || name.indexOf('(') < 0 && !INCLUDING.matcher(name).find()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        String[] bodies = INCLUDING.split(name, 2);
        for (String body : bodies) {
            if (bodies.length > 1) {
                add(names, body);
            }
            inBrackets(body, names);
        }
        return names.stream().distinct().filter(each -> !each.equals(name)).toList();
    }

    private static void inBrackets(String name, List<String> names) {
        Matcher bracket = BRACKETS.matcher(name);
        if (!bracket.find()) {
            return;
        }
        String inside = bracket.group(1).strip();
        String before = name.substring(0, bracket.start()).strip();
        String after = name.substring(bracket.end()).strip();
        if (before.isEmpty() || isPlace(inside)) {
            return;
        }
        boolean stands = isAcronymOf(inside, before) || isAcronymOf(before, inside);
        if (stands && after.isEmpty()) {
            add(names, before);
            add(names, inside);
        } else if (stands) {
            add(names, before + " " + after); // the acronym is only of what stands before it
        }
    }

    private static void add(List<String> names, String name) {
        String plain = name.strip();
        if (plain.length() >= SHORTEST_NAME && plain.codePoints().anyMatch(Character::isLetter)) {
            names.add(plain);
        }
    }

    private static boolean isPlace(String inside) {
        String plain = inside.toLowerCase(Locale.ROOT);
        return PLACES.contains(plain)
                || PLACES.contains(plain.replaceFirst("^the ", ""))
                || BETWEEN.splitAsStream(plain).anyMatch(NO_NAME::contains);
    }

    /** Whether one word, capitals at least in part, is made of letters of the other name in their order. */
    private static boolean isAcronymOf(String word, String name) {
        boolean oneWord =
                word.length() <= LONGEST_ACRONYM && ACRONYM.matcher(word).matches();
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        if (!oneWord || capitals < SHORTEST_NAME || BETWEEN.split(name).length < SHORTEST_NAME) {
            return false;
        }
        String letters = Token.keyOf(word);
        String of = BETWEEN.splitAsStream(name).map(Token::keyOf).collect(Collectors.joining());
        int at = 0;
        for (int i = 0; i < of.length() && at < letters.length(); i++) {
            at += of.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length()
                || capitals == word.codePoints().filter(Character::isLetter).count();
    }
}
