package dossier.claims.patterns;

import dossier.claims.ClaimAuthority;
import dossier.claims.patterns.ClaimRule.First;
import dossier.claims.patterns.ClaimRule.Flag;
import dossier.claims.phrases.AuthorityGroups;
import dossier.claims.phrases.SentencePhrases;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.claims.words.ClaimWords;
import dossier.mentions.NamedParty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the rules against every place of a sentence that speaks of sanctions. */
public final class RuleMatcher {

    /** A subject stands no further before the words of sanction. */
    private static final int REACH_BEFORE = 70;

    private static final int REACH_AFTER = 12;

    /**
     * Rules look at each item of a sentence so often at most; what is found by then counts. In news it is 800 times where the
     * sentence is hardest.
     */
    private static final int LOOKS_AN_ITEM = 2_000;

    /** The same for a short sentence. */
    private static final int LOOKS_AT_ONCE = 100_000;

    private static final ClaimWords WORDS = ClaimWords.standard();

    private static final List<ClaimRule> RULES = ClaimRules.standard().all();

    private final ClaimSentence sentence;
    private final SentencePhrases phrases;
    private final PrecedingSentence before;
    private final Vetoes vetoes;
    private final long mostLooks;

    RuleMatcher(SentencePhrases phrases, PrecedingSentence before) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.before = before;
        this.vetoes = new Vetoes(sentence);
        this.mostLooks = sentence.looks() + LOOKS_AT_ONCE + (long) LOOKS_AN_ITEM * sentence.size();
    }

    /** Whether a sentence names somebody and speaks of sanctions: no other has anything to find. */
    static boolean mayFit(ClaimSentence sentence) {
        return sentence.items().stream().anyMatch(item -> WORDS.is("trigger", item.key()))
                && sentence.items().stream().anyMatch(RuleMatcher::isNamed);
    }

    /** What is found, from left to right, none within another. */
    List<RuleMatch> find() {
        boolean[] near = nearTriggers();
        List<RuleMatch> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size() && sentence.looks() <= mostLooks) {
            Optional<RuleMatch> here = near[at] ? at(at) : Optional.empty();
            here.ifPresent(found::add);
            at = here.map(one -> Math.max(one.to(), one.from() + 1)).orElse(at + 1);
        }
        return found;
    }

    private static boolean isNamed(SentenceItem item) {
        return item.is(Kind.PARTY) || !item.parties().isEmpty();
    }

    private boolean[] nearTriggers() {
        boolean[] near = new boolean[sentence.size()];
        int marked = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is("trigger", i)) {
                int from = Math.max(marked, i - REACH_BEFORE);
                marked = Math.min(sentence.size(), i + REACH_AFTER);
                for (int j = from; j < marked; j++) {
                    near[j] = true;
                }
            }
        }
        return near;
    }

    private Optional<RuleMatch> at(int from) {
        if (vetoes.isWithinPhrase(from)) {
            return Optional.empty();
        }
        boolean subject = !phrases.nouns().at(from).isEmpty();
        boolean authority = phrases.authorities()
                .acting(from)
                .filter(group -> vetoes.mayAct(from, group.end()))
                .isPresent();
        for (ClaimRule rule : RULES) {
            boolean possible = rule.first() == First.OTHER
                    || rule.first() == First.SUBJECT && subject
                    || rule.first() == First.AUTHORITY && authority;
            Optional<RuleMatch> found = possible ? tried(rule, from) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<RuleMatch> tried(ClaimRule rule, int from) {
        MatchState match = new MatchState(phrases, from, mostLooks);
        int[] end = {from};
        boolean fits = rule.pattern().matches(match, from, at -> {
            end[0] = at;
            return match.mayEnd(at);
        });
        List<NamedParty> subjects = subjects(rule, match);
        if (!fits || subjects.isEmpty() || vetoes.forbid(rule, match, from, end[0])) {
            return Optional.empty();
        }
        List<ClaimAuthority> authorities = authorities(rule, match, from, end[0]);
        return authorities.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleMatch(rule, from, end[0], subjects, authorities, match));
    }

    /** "the US-sanctioned A and B" are both; "A and B, sanctioned by the US" may be only B. */
    private static List<NamedParty> subjects(ClaimRule rule, MatchState match) {
        return match.subjects(rule.has(Flag.ASIDE) && rule.first() == First.SUBJECT);
    }

    /** Who sanctioned: as said here, else as said just before, else nobody knows. Empty where it is no claim. */
    private List<ClaimAuthority> authorities(ClaimRule rule, MatchState match, int from, int end) {
        if (!match.authorities().isEmpty()) {
            boolean noListing = match.authorities().stream().anyMatch(Optional::isEmpty);
            return noListing
                    ? List.of()
                    : match.authorities().stream().flatMap(Optional::stream).toList();
        }
        if (rule.has(Flag.AUTHORITY)) {
            return List.of();
        }
        if (rule.has(Flag.AMERICAN)) {
            return List.of(ClaimAuthority.US);
        }
        List<ClaimAuthority> announced = announcer(from, end);
        if (!announced.isEmpty()) {
            return announced;
        }
        boolean unknown = before.authorities().isEmpty() && !rule.has(Flag.BEFORE);
        return unknown ? List.of(ClaimAuthority.UNKNOWN) : before.authorities();
    }

    /** "The Treasury said that X had been sanctioned." "The measures target X, Brussels said." */
    private List<ClaimAuthority> announcer(int from, int end) {
        List<Integer> places = new ArrayList<>();
        for (int at = Math.max(0, from - 8); at < from; at++) {
            places.add(at);
        }
        places.add(sentence.is(Kind.COMMA, end) ? end + 1 : sentence.size());
        for (int at : places) {
            Optional<AuthorityGroups.Group> group = phrases.authorities().acting(at);
            boolean says = group.filter(found -> sentence.endOf("said", found.end()) > found.end())
                    .isPresent();
            if (says) {
                return group.stream()
                        .flatMap(found -> found.authorities().stream())
                        .flatMap(Optional::stream)
                        .toList();
            }
        }
        return List.of();
    }
}
