package dossier.web.pages.profile;

import java.util.List;

/**
 * Everything that the page of a party shows.
 *
 * @param heading who is meant
 * @param lists what the lists say
 * @param story what happened when
 * @param articles who wrote of the party
 * @param links the parties that the lists link with it
 * @param listings its entries, one by one
 * @param belonging what else may be the same party, and what people decided
 * @param read false while the database is away; reasons, articles and history are missing then
 */
public record ShownProfile(
        PartyHeading heading,
        Said lists,
        Story story,
        InNews articles,
        LinksPicture links,
        List<ShownListing> listings,
        Belonging belonging,
        boolean read) {

    public ShownProfile {
        listings = List.copyOf(listings);
    }

    /**
     * What the lists say.
     *
     * @param cards what each authority says
     * @param contradictions what cannot both be true, in sentences
     * @param names names by their script
     * @param facts what else is known of the party
     */
    public record Said(List<AuthorityCard> cards, List<String> contradictions, List<Fact> names, List<Fact> facts) {

        public Said {
            cards = List.copyOf(cards);
            contradictions = List.copyOf(contradictions);
            names = List.copyOf(names);
            facts = List.copyOf(facts);
        }
    }

    /**
     * What happened when.
     *
     * @param picture as a picture
     * @param lines the same for those who read, the oldest first
     * @param before how many articles named the party before it was listed, in a sentence; empty if none did
     */
    public record Story(TimelinePicture picture, List<TimelineLine> lines, String before) {

        public Story {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Articles that name the party.
     *
     * @param lines the newest first
     * @param byNameOnly they are joined by the name alone and may speak of several people
     */
    public record InNews(List<ArticleLine> lines, boolean byNameOnly) {

        public InNews {
            lines = List.copyOf(lines);
        }
    }
}
