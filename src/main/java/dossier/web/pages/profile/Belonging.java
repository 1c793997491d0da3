package dossier.web.pages.profile;

import dossier.lists.ListingRef;
import dossier.parties.JoinDecision;
import dossier.profiles.Decision;
import dossier.profiles.NameJoin;
import dossier.profiles.PossiblySame;
import dossier.profiles.Profile;
import dossier.profiles.ProfileMove;
import dossier.web.pages.PageWords;
import dossier.web.profiles.JoinSentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
     * @param what what was decided
     * @param reason why
     * @param by by whom and when
     * @param links where to read more
     * @param undo address that undoes it, behind that of the profile
     */
    public record Decided(String what, String reason, String by, List<Link> links, String undo) {

        public Decided {
            links = List.copyOf(links);
        }

        /** A link and its words. */
        public record Link(String href, String words) {}

        static Decided of(Decision decision) {
            JoinDecision what = decision.what();
            String both = words(what.one()) + " and " + words(what.other());
            return new Decided(
                    what.sort() == JoinDecision.Sort.JOIN
                            ? "The entries " + both + " are one party."
                            : "The entries " + both + " are two parties.",
                    what.reason(),
                    decision.by() + ", " + PageWords.inWords(decision.at()),
                    List.of(),
                    "decisions/" + decision.id());
        }

        /**
         * @param profile the one on whose page it stands
         * @param nameOf names of profiles by their ids
         */
        static Decided of(NameJoin join, Profile profile, UnaryOperator<String> nameOf) {
            List<Link> links = new ArrayList<>();
            join.name().article().ifPresent(article -> links.add(new Link("/articles/" + article, "The article")));
            boolean elsewhere = join.name().id().equals(profile.id());
            if (elsewhere) {
                links.add(new Link(ProfileWords.address(join.to()), nameOf.apply(join.to())));
            }
            return new Decided(
                    "The name " + join.name().text() + " means "
                            + (elsewhere ? nameOf.apply(join.to()) + " (" + join.to() + ")" : "this party")
                            + (join.name().article().isPresent()
                                    ? " in one article."
                                    : " in every article that uses it."),
                    join.reason(),
                    join.by() + ", " + PageWords.inWords(join.at()),
                    links,
                    "names/" + join.id());
        }

        private static String words(ListingRef listing) {
            return ProfileWords.listing(listing).replace(",", "");
        }
    }

    /** @param nameOf names of profiles by their ids */
    static Belonging of(Profile profile, UnaryOperator<String> nameOf) {
        return new Belonging(
                profile.belonging().possiblySame().stream().map(Same::of).toList(),
                Stream.concat(
                                profile.belonging().decisions().stream().map(Decided::of),
                                profile.belonging().names().stream().map(join -> Decided.of(join, profile, nameOf)))
                        .toList(),
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
