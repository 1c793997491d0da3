package dossier.lists.csv;

import dossier.lists.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links that a remark states in a sentence: {@code Linked to Tesla Group; Castro LLC}, {@code Brother of Malik Noorzai (TAi.154)}. Only
 * those to listings of the same list are taken, found by name or by the United Nations' reference in brackets: where a name ends in a
 * sentence, nothing else tells.
 */
final class StatedLinks {

    private static final Map<String, Link.Kind> KINDS = Map.of(
            "linked", Link.Kind.LINKED_TO,
            "owned", Link.Kind.LINKED_TO,
            "controlled", Link.Kind.LINKED_TO,
            "subsidiary", Link.Kind.PARENT_COMPANY);

    private static final Pattern STATED = Pattern.compile(
            "\\b(linked|associated|associates?|affiliated|owned|controlled|subsidiary|brother|sister|son|daughter|father|mother|cousin|uncle"
                + "|nephew|husband|wife|widow)\\s+(?:to|with|of|by)\\b:?\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_NAME = Pattern.compile(
            "^(?:the|listed|designated|sanctioned|and|individuals?|persons?|entity|entities|[,;:&]|\\s)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME_AND_REFERENCE =
            Pattern.compile("^(\\p{Lu}[^();.]{2,80}?)\\s*\\(([A-Z]{2}[ie]\\.\\d{1,3})\\)");
    private static final Pattern REFERENCE_BEHIND = Pattern.compile("^\\s*\\([^()]*\\)");
    private static final Pattern WORD_END = Pattern.compile("(?<=[\\p{L}\\p{N})])(?![\\p{L}\\p{N}])");
    private static final Pattern GOES_ON = Pattern.compile("^\\s*(?:[,;&]|and\\b)");

    private static final int LONGEST_NAME = 100;

    /** A shorter name may be any word of the sentence. */
    private static final int SHORTEST_NAME = 4;

    private final LinkedNames names;

    StatedLinks(LinkedNames names) {
        this.names = names;
    }

    /** The links of a remark, each with its reference. */
    List<Link> in(String remark) {
        List<Link> links = new ArrayList<>();
        Matcher stated = STATED.matcher(remark);
        while (stated.find()) {
            Link.Kind kind = KINDS.getOrDefault(stated.group(1).toLowerCase(Locale.ROOT), Link.Kind.ASSOCIATE);
            String rest = remark.substring(stated.end());
            Optional<Link> next = first(kind, rest);
            while (next.isPresent()) {
                links.add(next.get());
                rest = behind(rest, next.get().name());
                next = GOES_ON.matcher(rest).find() ? first(kind, rest) : Optional.empty();
            }
        }
        return links;
    }

    private static String behind(String text, String name) {
        String rest = text.substring(text.indexOf(name) + name.length());
        return REFERENCE_BEHIND.matcher(rest).replaceFirst("");
    }

    private Optional<Link> first(Link.Kind kind, String text) {
        String plain = BEFORE_NAME.matcher(text).replaceFirst("");
        Matcher referenced = NAME_AND_REFERENCE.matcher(plain);
        if (referenced.find()) {
            Optional<String> listing = names.findByUnitedNations(referenced.group(2));
            if (listing.isPresent()) {
                return listing.map(
                        reference -> new Link(kind, referenced.group(1).strip(), reference));
            }
        }
        return longestName(plain)
                .map(name -> new Link(kind, name, names.find(name).orElseThrow()));
    }

    private Optional<String> longestName(String text) {
        String window = text.substring(0, Math.min(text.length(), LONGEST_NAME));
        return WORD_END.matcher(window)
                .results()
                .map(end -> window.substring(0, end.start()))
                .filter(name -> name.length() >= SHORTEST_NAME
                        && Character.isUpperCase(name.codePointAt(0))
                        && name.indexOf(')') > name.indexOf('(') == name.contains("(")
                        && names.find(name).isPresent())
                .reduce((shorter, longer) -> longer);
    }
}
