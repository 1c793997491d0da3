package dossier.claims.frames;

import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;

import java.util.ArrayList;
import java.util.List;

/** Reads noun phrases in a row from left to right, and whom each of them names. */
final class NounRuns {

    private static final int LONGEST_BRACKET = 30;
    private static final int LONGEST_ASIDE = 35;
    private static final int LONGEST_NOUN = 24;
    private static final int LONGEST_RELATIVE = 12;
    private static final int MOST_ELEMENTS = 250;

    private final ClaimSentence sentence;

    NounRuns(ClaimSentence sentence) {
        this.sentence = sentence;
    }

    /** Names in a row after a verb or a preposition, as far as they go. */
    Run after(int from) {
        return new Reading(from, sentence.size(), false).read();
    }

    /** The same, but not beyond an item: "removed X" before "from the list". */
    Run until(int from, int limit) {
        return new Reading(from, limit, false).read();
    }

    /** The same before an item; the run ends there only if all words up to it belong to it. */
    Run between(int from, int limit) {
        return new Reading(from, limit, true).read();
    }

    /** The item after brackets that open here; the item itself if none do. */
    int afterBrackets(int at) {
        int end = at;
        while (sentence.is(Kind.OPEN, end)) {
            int close = end + 1;
            while (close < sentence.size() && close - end < LONGEST_BRACKET && !sentence.is(Kind.CLOSE, close)) {
                close++;
            }
            if (!sentence.is(Kind.CLOSE, close)) {
                return end;
            }
            end = close + 1;
        }
        return end;
    }

    /** Whether an item ends a noun phrase before it. */
    boolean isBoundary(int at) {
        if (at >= sentence.size()) {
            return true;
        }
        SentenceItem item = sentence.at(at);
        return switch (item.kind()) {
            case PARTY, AUTHORITY, HYPHEN, POSSESSIVE -> false;
            case WORD ->
                !isOffice(at)
                        && (sentence.is("stop", at)
                                || sentence.is("frame-verb", at)
                                || sentence.is("clause-start", at)
                                || sentence.is("after-name", at)
                                || sentence.is("auxiliary", at)
                                || sentence.is("relative", at)
                                || sentence.endOf("of", at) > at
                                || sentence.endOf("including", at) > at);
            case DATE, COMMA, COLON, SEMICOLON, DASH, OPEN, CLOSE -> true;
        };
    }

    /** "First Lady", "First Deputy". */
    private boolean isOffice(int at) {
        return at > 0 && sentence.at(at).surface().equals("First");
    }

    /** Whether a name that ends before an item is not the beginning of something else: "Sechin's yacht". */
    boolean isClosed(int end) {
        if (end >= sentence.size()) {
            return true;
        }
        return switch (sentence.at(end).kind()) {
            case COMMA, COLON, SEMICOLON, DASH, CLOSE, OPEN, DATE -> true;
            case WORD -> sentence.is("after-name", end) || sentence.isAdverb(end);
            case PARTY, AUTHORITY, HYPHEN, POSSESSIVE -> false;
        };
    }

    boolean isVerb(int at) {
        return sentence.is("auxiliary", at)
                || sentence.is("verb", at)
                || sentence.is("said", at)
                || sentence.is(Kind.WORD, at) && sentence.key(at).endsWith("ed") && !sentence.is("act-pp", at);
    }

    private boolean isOrganisation(int party) {
        return sentence.at(party).parties().stream().anyMatch(one -> one.kind() != NameKind.PERSON);
    }

    /** One noun phrase from an item on, up to a limit. */
    Element element(int from, int limit) {
        int at = sentence.key(from).equals("both") || sentence.key(from).equals("neither") ? from + 1 : from;
        boolean many = false;
        while (at < limit && at - from < LONGEST_NOUN) {
            if (sentence.is(Kind.PARTY, at)) {
                Named named = named(at, limit, many);
                if (named.done()) {
                    return new Element(named.heads(), named.end(), false, many);
                }
                at = named.end();
            } else if (sentence.endOf("quantity", at) > at) {
                many = true;
                at = sentence.endOf("quantity", at);
            } else if (isGovernment(at)
                    || sentence.is("name-noun", at) && sentence.key(at + 1).equals("of")
                    || sentence.key(at).equals("the") && sentence.key(at + 1).equals("following")) {
                at += 2;
            } else if (isBoundary(at) || at > from && isLowerParticiple(at) && isPlural(at - 1)) {
                break;
            } else {
                many |= sentence.is("count", at);
                at++;
            }
        }
        return new Element(List.of(), at, false, many);
    }

    /** "the Government of Turkey's Ministry of Defence" is a ministry. */
    private boolean isGovernment(int of) {
        return sentence.key(of).equals("of")
                && sentence.key(of - 1).equals("government")
                && sentence.is(Kind.AUTHORITY, of + 1)
                && sentence.is(Kind.POSSESSIVE, of + 2);
    }

    /** What becomes of a name within a noun phrase: its head, or a word before the head. */
    private record Named(List<NamedParty> heads, int end, boolean done) {}

    private Named named(int at, int limit, boolean many) {
        List<NamedParty> parties = many && (isPlainPlural(at) || isCountedBy(at))
                ? List.of()
                : sentence.at(at).parties();
        if (sentence.is(Kind.POSSESSIVE, at + 1)) {
            // "Putin's name is on the list"
            boolean name = sentence.is("name-noun", at + 2);
            return name ? new Named(parties, at + 3, true) : new Named(List.of(), at + 2, false);
        }
        if (sentence.is(Kind.HYPHEN, at + 1)) {
            return new Named(List.of(), sentence.is(Kind.PARTY, at + 2) ? at + 2 : at + 3, false);
        }
        if (at + 1 < limit
                && sentence.is(Kind.PARTY, at + 1)
                && sentence.key(at + 1).isEmpty()) {
            return new Named(List.of(), at + 1, false);
        }
        int after = afterBrackets(at + 1);
        int noun = afterNouns(after, limit);
        boolean verb = isVerbBetween(after, noun) || isPresent(at, after, noun);
        if (noun == after || isPartOfName(after, noun) || verb) {
            return new Named(parties, verb ? after : noun, true);
        }
        if (noun < limit && sentence.is(Kind.PARTY, noun)) {
            return new Named(List.of(), noun, false);
        }
        boolean group = isOrganisation(at) && !many && sentence.is("group-noun", noun - 1);
        return group ? new Named(parties, noun, true) : new Named(List.of(), noun, true);
    }

    /** "four Islamic State financiers" are not the Islamic State. */
    private boolean isCountedBy(int at) {
        return sentence.is("count", at - 1) && !sentence.key(at - 1).equals("both") && isOrganisation(at);
    }

    /** "four Lankans" are not called so. */
    private boolean isPlainPlural(int at) {
        String name = sentence.at(at).surface();
        return name.indexOf(' ') < 0 && name.endsWith("s");
    }

    /** "Mansudae undertook 56 projects": one small word before an article or a number is a verb. */
    private boolean isVerbBetween(int from, int to) {
        boolean word = to == from + 1
                && Character.isLowerCase(sentence.at(from).surface().codePointAt(0));
        return word && (sentence.is("noun-start", to) || isDigits(to));
    }

    /** "Oleg Probin holidays in": no noun stands behind the full name of a person. */
    private boolean isPresent(int name, int from, int to) {
        return to == from + 1
                && sentence.key(from).endsWith("s")
                && sentence.at(name).surface().indexOf(' ') > 0
                && !isOrganisation(name)
                && isPlural(from)
                && sentence.is("preposition", to);
    }

    /** The item after plain nouns that stand behind a name. */
    private int afterNouns(int from, int limit) {
        int at = from;
        while (at < limit
                && (sentence.is(Kind.WORD, at) || sentence.is(Kind.HYPHEN, at) || sentence.is(Kind.AUTHORITY, at))
                && !isBoundary(at)
                && !isLowerParticiple(at)
                && !sentence.is("noun-start", at)
                && !isDigits(at)
                && !sentence.isAdverb(at)) {
            at++;
        }
        return at;
    }

    /** "companies financing X": what follows a plural is no adjective. */
    boolean isPlural(int at) {
        String key = sentence.is(Kind.WORD, at) ? sentence.key(at) : "";
        return key.length() > 3
                && key.endsWith("s")
                && Character.isLowerCase(sentence.at(at).surface().codePointAt(0));
    }

    private boolean isDigits(int at) {
        return !sentence.key(at).isEmpty() && Character.isDigit(sentence.key(at).charAt(0));
    }

    private boolean isLowerParticiple(int at) {
        String key = sentence.key(at);
        return (key.endsWith("ed") || key.endsWith("ing") || sentence.is("verb", at))
                && Character.isLowerCase(sentence.at(at).surface().codePointAt(0));
    }

    /** "UC Rusal plc": the name goes on. */
    private boolean isPartOfName(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean capital = sentence.is(Kind.WORD, at)
                    && Character.isUpperCase(sentence.at(at).surface().codePointAt(0));
            if (!capital && !sentence.is("legal-form", at) || sentence.is("person-noun", at)) {
                return false;
            }
        }
        return to - from <= 4;
    }

    /** The item after "of Rosneft", "based in Moscow", "owned by Putin". */
    private int afterComplements(int from, int limit, boolean subject) {
        int at = from;
        while (at < limit) {
            int next = afterBrackets(at);
            if (subject && sentence.is(Kind.DATE, next)) {
                next++;
            }
            if (next < limit && isComplement(next, subject)) {
                next = Math.max(next + 1, sentence.endOf("of", next));
                while (next < limit && (sentence.endOf("of", next) > next || sentence.is("of-particle", next))) {
                    next = Math.max(next + 1, sentence.endOf("of", next));
                }
                next = element(next, limit).end();
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private boolean isComplement(int at, boolean subject) {
        String key = sentence.key(at);
        boolean participle = isLowerParticiple(at) && !sentence.is("act-pp", at) && !sentence.is("verb", at);
        return sentence.is("np-of", at)
                || sentence.endOf("linked", at) > at
                || participle && sentence.is("of-particle", at + 1)
                || subject && sentence.is("np-of-subject", at) && !key.isEmpty();
    }

    /** Reads one run. */
    private final class Reading {

        private final int from;
        private final int limit;
        private final boolean subject;
        private final List<List<NamedParty>> names = new ArrayList<>();
        private boolean joined;
        private int at;
        private int end;
        /** Where the run ended before its last element. */
        private int before;
        /** The next name belongs to the complement before it: "a friend of Putin and Medvedev". */
        private boolean within;
        /** The next name is that of a noun that was only described. */
        private boolean explained;

        Reading(int from, int limit, boolean subject) {
            this.from = from;
            this.limit = limit;
            this.subject = subject;
            this.at = from;
            this.end = from;
        }

        Run read() {
            boolean more = true;
            for (int i = 0; i < MOST_ELEMENTS && more; i++) {
                more = element();
            }
            if (!subject) {
                withoutNextSubject();
            }
            long named = names.stream().filter(heads -> !heads.isEmpty()).count();
            boolean onlyCommas = subject && named > 1 && !joined && from > 0;
            List<NamedParty> heads =
                    names.stream().flatMap(List::stream).distinct().toList();
            return new Run(from, end, onlyCommas ? List.of() : heads);
        }

        /** "sanctioned X, and Y said": Y is the next subject. */
        private void withoutNextSubject() {
            if (names.size() > 1 && end < sentence.size() && isVerb(end)) {
                names.remove(names.size() - 1);
                end = before;
            }
        }

        private boolean element() {
            Element element = NounRuns.this.element(at, limit);
            if (element.end() == at) {
                return subject && aside();
            }
            int after = afterComplements(element.end(), limit, subject);
            List<NamedParty> heads = element.heads().isEmpty() ? bracketed(element.end(), after) : element.heads();
            boolean explains = explained && heads.stream().allMatch(one -> one.kind() != NameKind.PERSON);
            names.add(within || explains ? List.of() : heads);
            explained = isExplained(element, after);
            before = end;
            boolean complement = after > element.end() && element.heads().isEmpty();
            end = subject ? afterRelative(after) : after;
            return separator(complement);
        }

        /** "a financier of its Syrian affiliate, the Front": the next name is that of the affiliate. */
        private boolean isExplained(Element element, int after) {
            boolean described = element.heads().isEmpty() && !element.many() && after > element.end();
            return described
                    && sentence.is(Kind.COMMA, after)
                    && sentence.endOf("joint", after + 1) == after + 1
                    && sentence.is(Kind.WORD, after - 1)
                    && !isMark(element.end());
        }

        /** "companies in China (Peakview Industries)": a name between brackets is that of whom the words before speak. */
        private List<NamedParty> bracketed(int start, int stop) {
            List<NamedParty> found = new ArrayList<>();
            for (int open = start; open + 2 < stop; open++) {
                if (sentence.is(Kind.OPEN, open)
                        && sentence.is(Kind.PARTY, open + 1)
                        && sentence.is(Kind.CLOSE, open + 2)
                        && !sentence.is(Kind.PARTY, open - 1)) {
                    found.addAll(sentence.at(open + 1).parties());
                }
            }
            return found;
        }

        /** "two companies that he owns were": the verb comes after the clause. */
        private int afterRelative(int start) {
            int word = sentence.key(start).equals("of") ? start + 1 : start;
            if (start >= limit || !sentence.is("relative", word) || limit - start > LONGEST_RELATIVE) {
                return start;
            }
            for (int at = word + 1; at < limit; at++) {
                if (isMark(at) || sentence.is("clause-start", at) || sentence.is("auxiliary", at)) {
                    return start;
                }
            }
            return limit;
        }

        /** Goes on behind ", ", "and", "including"; false where the run is over. */
        private boolean separator(boolean complement) {
            if (end >= limit) {
                return false;
            }
            boolean mark = isMark(end);
            int next = mark ? end + 1 : end;
            int joint = sentence.endOf("joint", next);
            int including = sentence.endOf("including", next);
            if (joint == end && including == end) {
                return false;
            }
            joined |= joint > next;
            within = !mark && joint > next && complement;
            at = Math.max(next, Math.max(joint, including));
            if (at >= limit) {
                end = at == limit ? at : end;
                return false;
            }
            return true;
        }

        private boolean isMark(int index) {
            return sentence.is(Kind.COMMA, index)
                    || sentence.is(Kind.DASH, index)
                    || sentence.is(Kind.COLON, index)
                    || sentence.is(Kind.SEMICOLON, index) && !subject;
        }

        /** ", who lives in Dubai,": what stands between two marks is left out. */
        private boolean aside() {
            boolean opens = at > from && isMark(at - 1) && isAsideWord(at);
            for (int close = at; opens && close < Math.min(limit, at + LONGEST_ASIDE); close++) {
                if (isMark(close)) {
                    end = close;
                    return close + 1 == limit ? ended(close + 1) : separator(false);
                }
            }
            return false;
        }

        private boolean ended(int place) {
            end = place;
            return false;
        }

        private boolean isAsideWord(int index) {
            return sentence.is("relative", index)
                    || sentence.is("whose", index)
                    || sentence.endOf("of", index) > index
                    || sentence.is("aside-start", index)
                    || isLowerParticiple(index);
        }
    }
}
