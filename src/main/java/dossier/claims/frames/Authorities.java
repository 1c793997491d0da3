package dossier.claims.frames;

import dossier.claims.ClaimAuthority;
import dossier.claims.sentence.AuthorityName;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.claims.words.ClaimWords;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who acts in a sentence: "by the EU", "the Treasury ... designated", "which the US lists", "it". */
final class Authorities {

    private static final ClaimWords WORDS = ClaimWords.standard();
    private static final int LONGEST_ASIDE = 40;
    private static final int REACH_OF_PRONOUN = 60;
    private static final int LONGEST_ANNOUNCER = 10;
    private static final int LONGEST_SPEAKER = 9;

    private final ClaimSentence sentence;
    private final AuthorityGroups groups;
    private final NounRuns nouns;
    private final AuthoritiesAtLarge atLarge;
    private final List<ClaimAuthority> before;
    private final List<ClaimAuthority> actor;
    private Acting last = Acting.nobody(0);

    /** @param before what the sentences before said of who acts */
    Authorities(ClaimSentence sentence, AuthorityGroups groups, NounRuns nouns, PrecedingSentence before) {
        this.sentence = sentence;
        this.groups = groups;
        this.nouns = nouns;
        this.atLarge = new AuthoritiesAtLarge(sentence);
        this.before = before.authorities();
        this.actor = before.actor();
    }

    /** "by the US and the EU" at an item; nobody where it does not stand there. */
    Acting by(int at) {
        String key = sentence.key(at);
        if (!key.equals("by") && !key.equals("in") && !key.equals("from")) {
            return Acting.nobody(at);
        }
        int name = at + 1;
        while (sentence.is("by-determiner", name)) {
            name++;
        }
        int from = name;
        return groups.acting(from)
                .map(group -> new Acting(from, group.end(), group.authorities()))
                .orElse(Acting.nobody(at));
    }

    /** Those who are named at an item. */
    Acting named(int from) {
        return groups.acting(from)
                .map(group -> new Acting(from, group.end(), group.authorities()))
                .orElse(Acting.nobody(from));
    }

    /** Who does what a verb group says that begins at an item; nobody where no authority stands before it. */
    Acting agentOf(int verb) {
        int at = beforeAsides(verb - 1);
        if (sentence.is("agent-pronoun", at) || isOffice(at)) {
            return pronoun(at);
        }
        if (sentence.is("relative", at) || sentence.is(Kind.COMMA, at) || sentence.is(Kind.DASH, at)) {
            Acting several = nameBefore(at - 1);
            if (several.authorities().size() > 1 && sentence.is(Kind.COMMA, at)) {
                return several;
            }
            Acting agent = nameBefore(sentence.is("relative", at) ? beforeMarks(at - 1) : beforeAside(at));
            return agent.isNamed() ? agent : joined(at);
        }
        Acting agent = nameBefore(at);
        if (agent.isNamed()) {
            return agent;
        }
        return sentence.is(Kind.PARTY, at) ? leader(at) : joined(at);
    }

    /** "President Trump sanctioned X": a head of government acts for it. */
    private Acting leader(int at) {
        boolean american = sentence.at(at).parties().stream()
                .allMatch(one -> WORDS.is(
                        "us-leader", Token.keyOf(one.name().substring(one.name().lastIndexOf(' ') + 1))));
        return american ? new Acting(at, at + 1, List.of(Optional.of(ClaimAuthority.US))) : Acting.nobody(at);
    }

    /** "designated X and also sanctioned Y": the same goes on. */
    private Acting joined(int at) {
        boolean joint = sentence.is("joint", at) || sentence.is(Kind.COMMA, at) || sentence.is(Kind.SEMICOLON, at);
        if (!joint) {
            return Acting.nobody(at);
        }
        return last.isNamed() && last.end() <= at ? last : subjectBefore(at);
    }

    /** The authority that begins the clause: "The president ended funding and also designated X". */
    Acting subjectBefore(int at) {
        for (int from = at - 1; from >= Math.max(0, at - LONGEST_ASIDE); from--) {
            if (sentence.is(Kind.SEMICOLON, from) || sentence.is("clause-end", from)) {
                break;
            }
            int before = sentence.is("the", from - 1) ? from - 2 : from - 1;
            boolean begins = before <= 0
                    || sentence.is(Kind.COMMA, before)
                    || sentence.is(Kind.DATE, before)
                    || sentence.is(Kind.COLON, before);
            Optional<AuthorityGroups.Group> group =
                    begins && sentence.is(Kind.AUTHORITY, from) ? groups.acting(from) : Optional.empty();
            boolean verb = group.filter(found -> nouns.isVerb(found.end()) || sentence.is("stop", found.end()))
                    .isPresent();
            if (verb) {
                return new Acting(from, group.get().end(), group.get().authorities());
            }
            if (begins && sentence.is(Kind.PARTY, from) && leader(from).isNamed()) {
                return leader(from);
            }
        }
        return Acting.nobody(at);
    }

    /** What acted last in the sentence is whom "and also sanctioned" speaks of. */
    void acted(Acting agent) {
        last = agent;
    }

    private boolean isOffice(int at) {
        return sentence.is("office-noun", at) && sentence.is("the", at - 1);
    }

    private Acting pronoun(int at) {
        int from = isOffice(at) ? at - 1 : at;
        for (int i = from - 1; i >= Math.max(0, from - REACH_OF_PRONOUN); i--) {
            if (sentence.is(Kind.AUTHORITY, i)
                    && !isAdjective(i)
                    && mayAct(i)
                    && !sentence.is(Kind.POSSESSIVE, i + 1)) {
                return new Acting(from, at + 1, List.of(authority(i)));
            }
        }
        List<ClaimAuthority> meant = actor.isEmpty() ? before : actor;
        if (sentence.key(at).equals("we")) {
            List<ClaimAuthority> speaker = speaker();
            meant = speaker.isEmpty() ? meant : speaker;
        }
        return new Acting(from, at + 1, meant.stream().map(Optional::of).toList());
    }

    /** Whose official says what the sentence quotes: "Treasury Secretary Yellen said", "said an EU diplomat". */
    private List<ClaimAuthority> speaker() {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.is(Kind.AUTHORITY, at) && (isSaid(at, 1) || isSaid(at, -1))) {
                return authority(at).stream().toList();
            }
        }
        return List.of();
    }

    private boolean isSaid(int authority, int step) {
        int at = authority + step;
        while (Math.abs(at - authority) < LONGEST_SPEAKER && at >= 0 && at < sentence.size()) {
            if (sentence.is("said", at) || sentence.is("told", at)) {
                return true;
            }
            if (nouns.isBoundary(at) && !sentence.key(at).equals("from")) {
                return false;
            }
            at += step;
        }
        return false;
    }

    private boolean isAdjective(int at) {
        return sentence.at(at).authority().filter(AuthorityName::adjective).isPresent();
    }

    private Optional<ClaimAuthority> authority(int at) {
        return sentence.at(at).authority().flatMap(AuthorityName::authority);
    }

    private int beforeAsides(int from) {
        int end = from + 1;
        for (int before = beforeAside1(end); before < end; before = beforeAside1(end)) {
            end = before;
        }
        return end - 1;
    }

    private int beforeAside1(int end) {
        boolean word =
                sentence.is("verb-adverb", end - 1) || sentence.isAdverb(end - 1) || sentence.is(Kind.DATE, end - 1);
        return word ? end - 1 : sentence.startOf("adverb", end);
    }

    private int beforeMarks(int from) {
        int at = from;
        while (sentence.is(Kind.COMMA, at) || sentence.is(Kind.DASH, at)) {
            at--;
        }
        return at;
    }

    /** The item before ", which polices money," where a mark closes it. */
    private int beforeAside(int close) {
        for (int at = close - 1; at > Math.max(0, close - LONGEST_ASIDE); at--) {
            if (sentence.is(sentence.at(close).kind(), at)) {
                return at - 1;
            }
        }
        return close - 1;
    }

    /** The group of authorities that ends with an item and does not hang on a preposition. */
    private Acting nameBefore(int last) {
        int end = sentence.is(Kind.CLOSE, last) || sentence.is("government-noun", last) ? last : last;
        for (int from = Math.max(0, end - LONGEST_ASIDE / 2); from <= end; from++) {
            boolean begins = sentence.is(Kind.AUTHORITY, from)
                    || sentence.is("the", from) && sentence.is(Kind.AUTHORITY, from + 1)
                    || sentence.key(from).equals("both");
            if (begins && mayAct(from)) {
                Optional<AuthorityGroups.Group> group = groups.acting(from);
                if (group.isPresent()
                        && (group.get().end() == end + 1 || reaches(group.get().end(), end))) {
                    return new Acting(from, end + 1, group.get().authorities());
                }
            }
        }
        return Acting.nobody(last);
    }

    /** "the US Treasury (OFAC)", "the US, hostile to Islam". */
    private boolean reaches(int groupEnd, int end) {
        return nouns.afterBrackets(groupEnd) == end + 1;
    }

    private boolean mayAct(int from) {
        int before = sentence.is("the", from - 1) ? from - 2 : from - 1;
        boolean another = sentence.is(Kind.AUTHORITY, before) || sentence.is(Kind.HYPHEN, before);
        boolean within = sentence.is("joint", before) && sentence.is(Kind.AUTHORITY, before - 1);
        return !another && !within && !sentence.is("preposition-only", before);
    }

    /** Those who are named within a noun phrase, from one item to another. */
    List<Optional<ClaimAuthority>> within(int from, int to) {
        List<Optional<ClaimAuthority>> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (sentence.is(Kind.AUTHORITY, at) && !found.contains(authority(at))) {
                found.add(authority(at));
            }
        }
        return found;
    }

    /**
     * Who it is where the frame does not say: who announces it, else whose measures the sentence speaks of, else who acted in
     * the sentence before, else nobody knows.
     */
    List<ClaimAuthority> fallback(int from, int to) {
        List<ClaimAuthority> announced = announcer(from, to);
        if (!announced.isEmpty()) {
            return announced;
        }
        Optional<ClaimAuthority> only = atLarge.onlyOneOfMeasures(from, to);
        if (only.isPresent()) {
            return List.of(only.get());
        }
        List<ClaimAuthority> office = atLarge.office();
        if (!office.isEmpty()) {
            return office;
        }
        return before.isEmpty() ? List.of(ClaimAuthority.UNKNOWN) : before;
    }

    /** "The Treasury said that X had been sanctioned." "... Brussels said." */
    private List<ClaimAuthority> announcer(int from, int end) {
        List<Integer> places = new ArrayList<>();
        for (int at = Math.max(0, from - LONGEST_ANNOUNCER); at < from; at++) {
            places.add(at);
        }
        places.add(sentence.is(Kind.COMMA, end) ? end + 1 : sentence.size());
        for (int at : places) {
            Optional<AuthorityGroups.Group> group = groups.acting(at);
            if (group.filter(found -> sentence.endOf("said", found.end()) > found.end())
                    .isPresent()) {
                return group.stream()
                        .flatMap(found -> found.authorities().stream())
                        .flatMap(Optional::stream)
                        .toList();
            }
        }
        return List.of();
    }
}
