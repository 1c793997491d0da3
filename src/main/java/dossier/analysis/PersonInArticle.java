package dossier.analysis;

import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.mentions.Mention;

import java.util.List;
import java.util.function.Predicate;

/**
 * One party named in an article, with the listings that it may be.
 *
 * @param name the fullest form of the name in the text
 * @param kind what kind of party the text suggests
 * @param mentions every mention, in order
 * @param titles titles and ranks before the name
 * @param roles offices said of the party
 * @param hits listings that it may be, the most probable first
 */
public record PersonInArticle(
        String name,
        ListingKind kind,
        List<Mention> mentions,
        List<String> titles,
        List<String> roles,
        List<ArticleHit> hits) {

    public PersonInArticle {
        mentions = List.copyOf(mentions);
        titles = List.copyOf(titles);
        roles = List.copyOf(roles);
        hits = List.copyOf(hits);
    }

    /** Whether at least one listing is a match for this party. */
    public boolean isListed() {
        return hits.stream().anyMatch(ArticleHit::isMatch);
    }

    /** The same with what is true of its listings now. */
    PersonInArticle asOf(Predicate<ListingRef> isListed) {
        return new PersonInArticle(
                name,
                kind,
                mentions,
                titles,
                roles,
                hits.stream().map(hit -> hit.asOf(isListed.test(hit.listing()))).toList());
    }
}
