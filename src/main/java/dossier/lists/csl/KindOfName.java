package dossier.lists.csl;

import dossier.lists.ListingKind;
import dossier.text.CommonWords;
import dossier.text.Token;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of party a name is of, for the lists that do not say. People and organisations are looked for apart, so a guess is better than
 * one answer for all: two to five words, of which one is a given name that people bear, and none that firms and offices have.
 */
final class KindOfName {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,.()\"]+");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    private static final int MOST_WORDS = 5;

    private static final Set<String> OF_FIRMS = Set.of(
            "and",
            "of",
            "the",
            "for",
            "co",
            "company",
            "corp",
            "corporation",
            "inc",
            "ltd",
            "limited",
            "llc",
            "llp",
            "gmbh",
            "ag",
            "sa",
            "bv",
            "fze",
            "fzco",
            "pte",
            "pvt",
            "plc",
            "jsc",
            "ooo",
            "oao",
            "zao",
            "group",
            "holding",
            "holdings",
            "international",
            "trading",
            "trade",
            "technology",
            "technologies",
            "tech",
            "electronics",
            "electronic",
            "industries",
            "industry",
            "industrial",
            "institute",
            "university",
            "academy",
            "center",
            "centre",
            "bureau",
            "ministry",
            "department",
            "research",
            "laboratory",
            "systems",
            "solutions",
            "services",
            "logistics",
            "shipping",
            "aviation",
            "airlines",
            "aerospace",
            "engineering",
            "import",
            "export",
            "enterprise",
            "enterprises",
            "factory",
            "plant",
            "bank",
            "association",
            "organization",
            "organisation");

    private KindOfName() {}

    static ListingKind of(String name) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(Token::keyOf)
                .toList();
        boolean person = words.size() > 1
                && words.size() <= MOST_WORDS
                && !DIGIT.matcher(name).matches()
                && words.stream().noneMatch(OF_FIRMS::contains)
                && words.stream().anyMatch(CommonWords.standard()::isGivenName);
        return person ? ListingKind.PERSON : ListingKind.ORGANISATION;
    }
}
