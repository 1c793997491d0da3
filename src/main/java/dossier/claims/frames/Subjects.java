package dossier.claims.frames;

import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds whom a verb, a relative clause or a description speaks of. */
final class Subjects {

    private static final int REACH = 90;
    private static final int LONGEST_DESCRIPTION = 28;
    private static final int LONGEST_FRONT = 14;
    private static final int MOST_JOINED = 20;

    private final ClaimSentence sentence;
    private final NounRuns nouns;
    private final OnlyNamed only;

    Subjects(ClaimSentence sentence, NounRuns nouns) {
        this.sentence = sentence;
        this.nouns = nouns;
        this.only = new OnlyNamed(sentence, this::standsAlone);
    }

    /** Whom a verb group that begins at an item speaks of: the subject, or whom its relative pronoun means. */
    Optional<Run> of(int verb) {
        int before = beforeAdverbs(verb - 1);
        if (sentence.is("relative", before) || sentence.is("whom", before)) {
            boolean all = sentence.key(before - 1).equals("of") && sentence.is("all-of", before - 2);
            boolean plural = sentence.is("plural-auxiliary", verb);
            return antecedent(all ? before - 2 : before, all ? "" : sentence.key(before), plural);
        }
        Optional<Run> subject = subject(verb);
        Optional<Run> joined = subject.isEmpty() && isJoint(before) ? joinedVerb(before) : subject;
        return joined.isPresent() ? joined : onlyOneBefore(verb);
    }

    /** Where the words between are not understood: the only party named before a verb, if nothing hangs on its name. */
    private Optional<Run> onlyOneBefore(int verb) {
        OptionalInt name = only.before(verb);
        return name.isPresent() ? Optional.of(one(name.getAsInt())) : Optional.empty();
    }

    private boolean standsAlone(int name) {
        return nouns.isClosed(name + 1) && !sentence.is("preposition", startOfNoun(name) - 1);
    }

    /** Whether the noun phrase before a verb counts several without naming them: "Seven oligarchs", "The two firms". */
    boolean isCounted(int verb) {
        int last = beforeAdverbs(verb - 1);
        int at = last;
        if (nouns.isPlural(last)) {
            return true;
        }
        while (at >= 0 && last - at < LONGEST_FRONT && !opens(at)) {
            if (sentence.is("count", at) || sentence.is("many-noun", at) || isNumber(at)) {
                return true;
            }
            at--;
        }
        return false;
    }

    private boolean isNumber(int at) {
        String key = sentence.key(at);
        return !key.isEmpty() && Character.isDigit(key.charAt(0));
    }

    /** The item after the noun before ", both sanctioned". */
    int beforeMark(int verb) {
        int at = beforeAdverbs(verb - 1);
        return sentence.is(Kind.COMMA, at) ? at : verb;
    }

    /** "one of 200 people the EU sanctioned in April": whom a clause without a pronoun speaks of. */
    Optional<Run> contact(int agent, int end) {
        boolean the = sentence.is("the", agent - 1);
        int noun = (the ? agent - 1 : agent) - 1;
        boolean bare = end >= sentence.size()
                || sentence.is(Kind.DATE, end)
                || sentence.is(Kind.COMMA, end)
                || sentence.is("preposition", end)
                || sentence.is("over-word", end);
        boolean plain = sentence.is(Kind.WORD, noun) && !nouns.isBoundary(noun) && !nouns.isVerb(noun);
        return bare && plain ? described(noun, "", false) : Optional.empty();
    }

    private boolean isJoint(int at) {
        return sentence.is("verb-joint", at) || sentence.is(Kind.COMMA, at);
    }

    /** "X lives in Dubai and is under sanctions", "X was arrested and is": the subject of the verb before. */
    private Optional<Run> joinedVerb(int joint) {
        for (int at = joint - 1; at > Math.max(0, joint - REACH / 2); at--) {
            if (sentence.is(Kind.SEMICOLON, at)
                    || sentence.is("clause-start", at) && !sentence.is("verb-joint", at) && !sentence.is("as", at)) {
                return Optional.empty();
            }
            if (sentence.is("auxiliary", at) || sentence.is("verb", at)) {
                VerbGroup group = VerbGroup.before(sentence, at + 1);
                int from = Math.min(at, group.from());
                boolean relative = isRelative(from);
                Optional<Run> subject = relative ? of(from) : subject(from);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an item is a relative pronoun that stands for an object: not "said on Monday that it had". */
    boolean isObject(int pronoun) {
        boolean said = sentence.key(pronoun).equals("that") && sentence.is("said", beforeAdverbs(pronoun - 1));
        return !said && (sentence.is("relative", pronoun) || sentence.is("whom", pronoun));
    }

    /** The subject of the main clause before an item: "X flew out after being sanctioned". */
    Optional<Run> ofClause(int before) {
        for (int from = 0; from < before; from++) {
            if (mayBegin(from)) {
                Element element = nouns.element(from, before);
                Run run = new Run(from, element.end(), element.heads());
                boolean verb = run.end() < before
                        && (nouns.isVerb(run.end())
                                || sentence.is(Kind.WORD, run.end()) && !sentence.is("preposition", run.end()));
                if (run.namesSomebody() && verb) {
                    return Optional.of(run);
                }
            }
        }
        return Optional.empty();
    }

    /** Whom the participle or "under sanctions" before the main clause speaks of: "Sanctioned in 2022, X left". */
    Optional<Run> afterComma(int end) {
        int comma = end;
        while (comma < sentence.size() && comma < end + LONGEST_FRONT && !sentence.is(Kind.COMMA, comma)) {
            comma++;
        }
        if (!sentence.is(Kind.COMMA, comma)) {
            return Optional.empty();
        }
        Run run = nouns.after(comma + 1);
        return Optional.of(run).filter(Run::namesSomebody);
    }

    /** Whether a verb group belongs to a relative clause. */
    boolean isRelative(int verb) {
        int before = beforeAdverbs(verb - 1);
        return sentence.is("relative", before) || sentence.is("whom", before);
    }

    private int beforeAdverbs(int at) {
        int end = at + 1;
        for (int before = frameless(end); before < end; before = frameless(end)) {
            end = before;
        }
        return end - 1;
    }

    /** The first item of the adverb or date that ends before an item; the item itself if none does. */
    private int frameless(int end) {
        return sentence.is(Kind.DATE, end - 1) ? end - 1 : sentence.startOf("adverb", end);
    }

    /** The first run of nouns that reaches up to the verb, the longest first; none where it names nobody. */
    private Optional<Run> subject(int verb) {
        int limit = beforeAdverbs(verb - 1) + 1;
        for (int from = Math.max(0, limit - REACH); from < limit; from++) {
            if (!mayBegin(from)) {
                continue;
            }
            Run run = nouns.between(from, limit);
            boolean reaches = run.end() == limit || run.end() + 1 == limit && sentence.is(Kind.COMMA, run.end());
            if (reaches) {
                return Optional.of(sentence.key(from).equals("neither") ? run.not() : run)
                        .filter(Run::namesSomebody);
            }
        }
        return Optional.empty();
    }

    private boolean mayBegin(int at) {
        if (nouns.isBoundary(at)
                        && !sentence.key(at).equals("both")
                        && !sentence.key(at).equals("neither")
                || sentence.is(Kind.HYPHEN, at)
                || sentence.is(Kind.POSSESSIVE, at)) {
            return false;
        }
        int before = at - 1;
        if (before < 0) {
            return true;
        }
        return switch (sentence.at(before).kind()) {
            case COMMA, COLON, SEMICOLON, DASH, OPEN, DATE -> true;
            case WORD ->
                sentence.is("clause-start", before)
                        || sentence.is("whose", before)
                        || sentence.endOf("adverb", before) > before;
            case PARTY, AUTHORITY, HYPHEN, CLOSE, POSSESSIVE -> false;
        };
    }

    /**
     * Whom a relative pronoun or a participle behind its noun means.
     *
     * @param at the pronoun or the participle
     * @param pronoun its key; empty for a participle
     * @param plural whether it means all in a row
     */
    Optional<Run> antecedent(int at, String pronoun, boolean plural) {
        int noun = beforeAdverbs(at - 1);
        int same = sameBefore(noun, pronoun);
        if (same >= 0) {
            return antecedent(same, pronoun, plural);
        }
        boolean mark = false;
        while (sentence.is(Kind.COMMA, noun) || sentence.is(Kind.DASH, noun) || sentence.is(Kind.OPEN, noun)) {
            mark = true;
            noun = sentence.is(Kind.DASH, noun) ? beforeDashes(noun) : noun - 1;
        }
        int name = nameThatEnds(noun);
        if (sentence.is(Kind.PARTY, name) && fits(name, pronoun)) {
            if (isOfKin(name) || !mark && isComplement(name)) {
                return Optional.empty();
            }
            return Optional.of(plural || !mark || pronoun.equals("whom") ? joined(name) : one(name));
        }
        return described(noun, pronoun, false);
    }

    /** Whom a relative pronoun means that is an object: as such it is "whom", however it is written. */
    Optional<Run> ofObject(int pronoun) {
        return antecedent(pronoun, sentence.key(pronoun).equals("who") ? "whom" : sentence.key(pronoun), false);
    }

    /** "which A accuses of X and which it sanctioned": the pronoun of the clause before; -1 if there is none. */
    private int sameBefore(int joint, String pronoun) {
        for (int at = joint - 1;
                !pronoun.isEmpty() && sentence.is("joint", joint) && at > Math.max(0, joint - REACH);
                at--) {
            if (sentence.key(at).equals(pronoun) && sentence.is("relative-pronoun", at)) {
                return at;
            }
        }
        return -1;
    }

    /** The item before "-- with ties to Putin --". */
    private int beforeDashes(int close) {
        for (int at = close - 1; at > Math.max(0, close - LONGEST_DESCRIPTION); at--) {
            if (sentence.is(Kind.DASH, at)) {
                return sentence.endOf("of", at + 1) > at + 1 || sentence.is("aside-start", at + 1) ? at - 1 : close - 1;
            }
        }
        return close - 1;
    }

    /** The name that ends with an item, a bracket or "network" behind it left out. */
    private int nameThatEnds(int last) {
        int name = beforeBracket(last);
        return sentence.is("group-noun", name) && sentence.is(Kind.PARTY, name - 1) ? name - 1 : name;
    }

    private Run one(int name) {
        return new Run(name, name + 1, sentence.at(name).parties());
    }

    /** "Huawei and ZTE": all that are joined before a name. */
    private Run joined(int last) {
        List<NamedParty> heads = new ArrayList<>(sentence.at(last).parties());
        int first = last;
        for (int i = 0; i < MOST_JOINED; i++) {
            int before = startOfNoun(first) - 1;
            boolean joint = sentence.is("joint", before) || sentence.is(Kind.COMMA, before) && heads.size() > 1;
            if (joint && sentence.is(Kind.COMMA, before - 1)) {
                before--;
            }
            int name = beforeBracket(before - 1);
            if (!joint || !sentence.is(Kind.PARTY, name)) {
                break;
            }
            heads.addAll(0, sentence.at(name).parties());
            first = name;
        }
        return new Run(first, last + 1, heads);
    }

    /** The item before a bracket that closes here; the item itself if none does. */
    private int beforeBracket(int close) {
        if (!sentence.is(Kind.CLOSE, close)) {
            return close;
        }
        for (int at = close; at > Math.max(-1, close - LONGEST_DESCRIPTION); at--) {
            if (sentence.is(Kind.OPEN, at)) {
                return at - 1;
            }
        }
        return close;
    }

    private boolean fits(int name, String pronoun) {
        boolean person = sentence.at(name).parties().stream().allMatch(one -> one.kind() == NameKind.PERSON);
        return switch (pronoun) {
            case "who", "whom" -> person;
            case "which" -> !person;
            default -> true;
        };
    }

    /** First item of the noun phrase that ends with an item. */
    int startOfNoun(int last) {
        int at = last;
        while (at > 0
                && last - at < LONGEST_DESCRIPTION
                && !nouns.isBoundary(at - 1)
                && !(sentence.is(Kind.PARTY, at - 1)
                        && !sentence.is(Kind.POSSESSIVE, at)
                        && !sentence.is(Kind.HYPHEN, at))) {
            at--;
        }
        return at;
    }

    private boolean isComplement(int name) {
        int before = startOfNoun(name) - 1;
        return sentence.key(before).equals("of") || sentence.is("linked-end", before);
    }

    /** "the daughter of X, who is under sanctions": who is? */
    private boolean isOfKin(int name) {
        int before = startOfNoun(name) - 1;
        return sentence.is("preposition", before) && sentence.is("kin", before - 1);
    }

    /**
     * Whom a noun phrase that ends with an item and is no name describes: "Huawei, a technology company", "Hamas is a militant
     * group".
     *
     * @param adjective whether the item stands before its noun, so that no preposition may stand between
     */
    Optional<Run> described(int last, String pronoun, boolean adjective) {
        int at = last;
        while (at >= 0 && last - at < LONGEST_DESCRIPTION && !opens(at) && !sentence.is("copula", at)) {
            if (adjective && at < last && nouns.isBoundary(at)
                    || sentence.is("linked-end", at)
                    || sentence.key(at).equals("to")
                    || sentence.is("relative", at)) {
                return Optional.empty();
            }
            at--;
        }
        if (at < 0 || last - at >= LONGEST_DESCRIPTION) {
            return Optional.empty();
        }
        if (sentence.is("copula", at)) {
            boolean not = sentence.key(at + 1).equals("not");
            VerbGroup group = VerbGroup.before(sentence, not ? at + 2 : at + 1);
            Optional<Run> subject = group.unreal() ? Optional.empty() : of(group.from());
            return group.negated() ? subject.map(Run::not) : subject;
        }
        boolean noun = adjective
                ? sentence.is("description-start", at + 1)
                        || sentence.is(Kind.AUTHORITY, at + 1)
                        || sentence.is("act-pp", at + 1)
                : !nouns.isBoundary(at + 1);
        if (!noun) {
            return Optional.empty();
        }
        int name = nameThatEnds(at - 1);
        return sentence.is(Kind.PARTY, name) && fits(name, pronoun) ? Optional.of(one(name)) : Optional.empty();
    }

    private boolean opens(int at) {
        return sentence.is(Kind.COMMA, at)
                || sentence.is(Kind.DASH, at)
                || sentence.is(Kind.SEMICOLON, at)
                || sentence.is(Kind.COLON, at)
                || sentence.is(Kind.OPEN, at);
    }
}
