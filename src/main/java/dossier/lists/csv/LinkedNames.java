package dossier.lists.csv;

import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.ListedName;
import dossier.lists.NameGrade;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the listings that links mean by name: those of the same list that alone have the name. Where two listings have it, nobody can
 * tell which is meant, and the link keeps the name only.
 */
final class LinkedNames {

    /** "Korea Ryonbong General Corporation (KRGC)", "Agency [SDGT]". */
    private static final Pattern BRACKET_BEHIND = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*\\.?$");

    private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final String SEVERAL = "";
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final Map<String, String> unitedNations = new HashMap<>();

    private final Map<String, String> primaries = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();

    private LinkedNames() {}

    static LinkedNames of(Collection<ListingDraft> drafts) {
        LinkedNames names = new LinkedNames();
        for (ListingDraft draft : drafts) {
            String reference = draft.ref().reference();
            draft.identifiers().stream()
                    .filter(number -> number.type() == Identifier.Type.UN_REFERENCE)
                    .forEach(number -> names.unitedNations.merge(
                            number.number(), reference, (one, other) -> one.equals(other) ? one : SEVERAL));
            for (ListedName name : draft.names().values()) {
                if (name.grade() == NameGrade.PRIMARY) {
                    add(names.primaries, name, reference);
                }
                if (name.grade() != NameGrade.WEAK_ALIAS) {
                    add(names.others, name, reference);
                }
            }
        }
        return names;
    }

    private static void add(Map<String, String> names, ListedName name, String reference) {
        names.merge(key(name.text()), reference, (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    /** Gives every link of the drafts its listing, where one alone may be meant, and takes the links that remarks state. */
    void resolve(Collection<ListingDraft> drafts) {
        StatedLinks stated = new StatedLinks(this);
        for (ListingDraft draft : drafts) {
            String own = draft.ref().reference();
            draft.replaceLinks(link -> resolved(link, own));
            draft.remarks()
                    .forEach((remark, cell) -> stated.in(remark).stream()
                            .filter(link -> !link.reference().equals(own) && !draft.isLinkedTo(link.reference()))
                            .forEach(link -> draft.link(link, cell)));
        }
    }

    /** The listing with this reference of the United Nations. */
    Optional<String> findByUnitedNations(String reference) {
        return Optional.ofNullable(unitedNations.get(reference)).filter(known -> !known.equals(SEVERAL));
    }

    private Link resolved(Link link, String from) {
        if (!link.reference().isEmpty()) {
            return link;
        }
        Matcher bracket = BRACKET_BEHIND.matcher(link.name());
        return find(link.name())
                .or(() -> bracket.find() ? find(link.name().substring(0, bracket.start())) : Optional.empty())
                .filter(reference -> !reference.equals(from))
                .map(reference -> new Link(link.kind(), link.name(), reference))
                .orElse(link);
    }

    /** By its primary name, as OFAC links; where none has it, by any name that is not weak. */
    Optional<String> find(String name) {
        String key = key(name);
        return List.of(primaries, others).stream()
                .flatMap(names -> Optional.ofNullable(names.get(key)).stream())
                .findFirst()
                .filter(reference -> !reference.equals(SEVERAL));
    }

    /** Whatever its casing, accents and punctuation. */
    private static String key(String name) {
        return name.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII) ? keyOfAscii(name) : keyOfAny(name);
    }

    /** Nearly every name, and every name of a list needs its key. */
    private static String keyOfAscii(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean apart = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean spoken =
                    letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
            if (spoken) {
                key.append(apart && key.length() > 0 ? " " : "")
                        .append(letter >= 'A' && letter <= 'Z' ? (char) (letter - 'A' + 'a') : letter);
            }
            apart = !spoken;
        }
        return key.toString();
    }

    private static String keyOfAny(String name) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return UNSPOKEN.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
