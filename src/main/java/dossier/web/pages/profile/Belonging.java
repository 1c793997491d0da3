package dossier.web.pages.profile;

import dossier.lists.ListingRef;
import dossier.parties.JoinDecision;
import dossier.profiles.Decision;
import dossier.profiles.PossiblySame;
import dossier.profiles.Profile;
import dossier.profiles.ProfileMove;
import dossier.web.pages.PageWords;
import dossier.web.profiles.JoinSentence;

import java.util.List;

/**
 * What else may be the same party, and what people decided.
 *
 * @param possiblySame other profiles
 * @param decisions what holds, the newest first
 * @param moves what came and went, in sentences
 */
public record Belonging(List<Same> possiblySame, List<Decided> decisions, List<String> moves) {

    public Belonging {
        possiblySame = List.copyOf(possiblySame);
        decisions = List.copyOf(decisions);
        moves = List.copyOf(moves);
    }

    /**
     * Another profile.
     *
     * @param id its id
     * @param name its name
     * @param why what both have in common, and what is missing
     */
    public record Same(String id, String name, List<String> why) {

        static Same of(PossiblySame other) {
            return new Same(
                    other.profile(),
                    other.name(),
                    other.reasons().stream().map(JoinSentence::of).toList());
        }
    }

    /**
     * A decision that holds.
     *
     * @param number its number
     * @param what what was decided
     * @param reason why
     * @param by by whom and when
     */
    public record Decided(long number, String what, String reason, String by) {

        static Decided of(Decision decision) {
            JoinDecision what = decision.what();
            String both = words(what.one()) + " and " + words(what.other());
            return new Decided(
                    decision.id(),
                    what.sort() == JoinDecision.Sort.JOIN
                            ? "The entries " + both + " are one party."
                            : "The entries " + both + " are two parties.",
                    what.reason(),
                    decision.by() + ", " + PageWords.inWords(decision.at()));
        }

        private static String words(ListingRef listing) {
            return ProfileWords.listing(listing).replace(",", "");
        }
    }

    static Belonging of(Profile profile) {
        return new Belonging(
                profile.belonging().possiblySame().stream().map(Same::of).toList(),
                profile.belonging().decisions().stream().map(Decided::of).toList(),
                profile.belonging().moves().stream().map(Belonging::sentence).toList());
    }

    private static String sentence(ProfileMove move) {
        String day = PageWords.inWords(move.at()) + ": ";
        return move.merged()
                ? day + "profile " + move.from() + " became part of profile " + move.to() + "."
                : day + "the entry " + ProfileWords.listing(move.listing()).replace(",", "") + " left profile "
                        + move.from() + " and belongs to profile " + move.to() + " now.";
    }
}
