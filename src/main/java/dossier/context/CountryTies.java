package dossier.context;

import dossier.context.ContextText.CountrySaid;
import dossier.text.Token;
import dossier.text.Token.Gap;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whose each country of a text is. A country is somebody's where the text ties it to the name: "the Russian arms dealer NAME",
 * "Russia's NAME", "NAME, a Russian banker", "NAME of Russia", "NAME was born in Russia". A country that only stands in the
 * same sentence is nobody's: it may be where something happened, who acts, or a neighbour's.
 */
final class CountryTies {

    /** "Russian first deputy defence minister Army Gen. NAME". */
    private static final int MOST_BEFORE_NAME = 7;

    /** "arms dealer": so many words in small letters may be what somebody is; more are a sentence. */
    private static final int MOST_COMMON_WORDS = 4;

    /** "NAME, a wealthy and well-connected Russian businessman". */
    private static final int MOST_AFTER_NAME = 6;

    /** "NAME, who was born and grew up in Minsk". */
    private static final int MOST_TO_BIRTH = 9;

    private static final Set<String> LINKS = Set.of("of", "for", "and", "the");

    /** Before a country after a name: what follows says what the named one is. */
    private static final Set<String> DESCRIBES = Set.of("a", "an", "is", "was", "who", "another", "fellow", "the");

    private static final Set<String> FROM = Set.of("of", "from");

    private static final Set<String> ORIGIN =
            Set.of("born", "citizen", "national", "native", "citizenship", "nationality", "passport", "resident");

    private static final Set<String> BEFORE_ORIGIN = Set.of("in", "of", "the", "a", "an", "near");

    private final ContextText text;
    private final OfficeHolders holders;
    private final int[] tiedTo;

    CountryTies(ContextText text, OfficeHolders holders) {
        this.text = text;
        this.holders = holders;
        this.tiedTo = new int[text.countries().size()];
        Arrays.fill(tiedTo, OfficeHolders.NOBODY);
        for (int i = 0; i < tiedTo.length; i++) {
            tiedTo[i] = bearer(text.countries().get(i));
        }
        ofOffices();
    }

    /** The party that a country of the text is tied to, by its number; {@link OfficeHolders#NOBODY} if there is none. */
    int of(int country) {
        return tiedTo[country];
    }

    /** "the president of Syria, NAME": the countries inside an office are its holder's. */
    private void ofOffices() {
        List<Office> offices = text.offices();
        int country = 0;
        for (int office = 0; office < offices.size(); office++) {
            int holder = holders.of(office);
            for (int i = country; holder != OfficeHolders.NOBODY && i < tiedTo.length; i++) {
                CountrySaid said = text.countries().get(i);
                if (said.from() >= offices.get(office).to()) {
                    break;
                }
                if (said.from() >= offices.get(office).from()) {
                    tiedTo[i] = holder;
                    country = i;
                }
            }
        }
    }

    private int bearer(CountrySaid said) {
        int inName = holders.namedAt(said.from());
        if (inName != OfficeHolders.NOBODY) {
            return inName;
        }
        int after = said.seat() ? OfficeHolders.NOBODY : nameAfter(said);
        if (after != OfficeHolders.NOBODY) {
            return after;
        }
        int before = nameBefore(said);
        return before != OfficeHolders.NOBODY ? before : origin(said);
    }

    private int nameAfter(CountrySaid said) {
        int common = 0;
        for (int at = said.to(); at < words().size() && at - said.to() <= MOST_BEFORE_NAME; at++) {
            Token word = words().get(at);
            boolean possessive = at == said.to() && !word.before().insidePhrase() && holders.isBeside(at);
            if (!word.before().insidePhrase() && !possessive) {
                return OfficeHolders.NOBODY;
            }
            if (holders.namedAt(at) != OfficeHolders.NOBODY) {
                return holders.namedAt(at);
            }
            if (at == said.to() && isVerb(word)) {
                return OfficeHolders.NOBODY; // "the US sanctioned NAME"
            }
            common += word.isCapital() || LINKS.contains(word.key()) ? 0 : 1;
            if (common > MOST_COMMON_WORDS) {
                return OfficeHolders.NOBODY;
            }
            if (said.form() == Countries.Form.NAME && !possessive && at == said.to() && !isTitle(word)) {
                return OfficeHolders.NOBODY; // "in Russia yesterday NAME"
            }
        }
        return OfficeHolders.NOBODY;
    }

    private static boolean isVerb(Token word) {
        return !word.isCapital() && word.key().endsWith("ed");
    }

    /** "US President NAME": a country's name stands before a title in capitals. */
    private static boolean isTitle(Token word) {
        return word.isCapital();
    }

    private int nameBefore(CountrySaid said) {
        for (int at = said.from(); at > 0 && said.from() - at < MOST_AFTER_NAME; at--) {
            Gap gap = words().get(at).before();
            int party = holders.namedAt(at - 1);
            if (party != OfficeHolders.NOBODY) {
                return describes(said, at) ? party : OfficeHolders.NOBODY;
            }
            if (!gap.insidePhrase()) {
                return OfficeHolders.NOBODY;
            }
        }
        return OfficeHolders.NOBODY;
    }

    /** Whether what begins at a word directly after a name, and leads to the country, describes the named one. */
    private boolean describes(CountrySaid said, int first) {
        Token word = words().get(first);
        boolean apposition = word.before() == Gap.COMMA || word.before().isMark();
        if (said.form() == Countries.Form.ADJECTIVE) {
            boolean bare = first == said.from();
            boolean noun = said.to() < words().size()
                    && words().get(said.to()).before().insidePhrase();
            return noun && (apposition && bare || DESCRIBES.contains(word.key()));
        }
        boolean from = FROM.contains(words().get(said.from() - 1).key());
        return from && said.from() - first <= 1;
    }

    private int origin(CountrySaid said) {
        boolean seen = false;
        for (int at = said.from(); at > 0 && said.from() - at < MOST_TO_BIRTH; at--) {
            int party = holders.namedAt(at - 1);
            String before = words().get(at - 1).key();
            if (party != OfficeHolders.NOBODY) {
                return seen ? party : OfficeHolders.NOBODY;
            }
            if (words().get(at).before() == Gap.SENTENCE) {
                return OfficeHolders.NOBODY;
            }
            if (!seen && ORIGIN.contains(before)) {
                seen = true;
            } else if (!seen && !BEFORE_ORIGIN.contains(before)) {
                return OfficeHolders.NOBODY;
            }
        }
        return OfficeHolders.NOBODY;
    }

    private List<Token> words() {
        return text.words();
    }
}
