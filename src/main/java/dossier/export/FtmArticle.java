package dossier.export;

import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.analysis.PersonInArticle;
import dossier.articles.Article;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.screening.Band;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A stored article as entities of FollowTheMoney: the article, a Mention for each party that it names, a Documentation for each listing
 * that such a party may be. Only a match says that a mention is a listed party; what needs review stays a link that says so.
 */
public final class FtmArticle {

    // What FollowTheMoney takes at most, in characters.
    private static final int LONGEST_NAME = 384;
    private static final int LONGEST_TITLE = 1_024;
    private static final int LONGEST_TEXT = 65_000;
    private static final int LONGEST_ADDRESS = 4_096;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Function<ListingRef, String> idOf;
    private final Because because;
    private final Band lowest;

    /** Why a party of an article may be a listing, in one sentence. */
    public interface Because {
        String of(PersonInArticle party, ArticleHit hit);
    }

    /**
     * @param idOf gives the id of the party of a listing
     * @param because says why, in one sentence
     * @param lowest hits in a lower band are left out
     */
    public FtmArticle(Function<ListingRef, String> idOf, Because because, Band lowest) {
        this.idOf = idOf;
        this.because = because;
        this.lowest = lowest;
    }

    /** The entities of an article. Those of the parties themselves are not among them. */
    public List<FtmEntity> of(ArticleAnalysis analysis) {
        Article article = analysis.article();
        FtmEntity document = document(analysis);
        List<FtmEntity> entities = new ArrayList<>(List.of(document));
        int position = 0;
        for (PersonInArticle party : analysis.people()) {
            String name = name(party.name());
            document.with(mentioned(party.kind()), name);
            String number = article.id() + "." + position++;
            List<ArticleHit> hits = hits(party);
            if (!name.isEmpty()) {
                entities.add(mention("mention." + number, document.id(), name, party, hits));
            }
            for (ArticleHit hit : hits) {
                entities.add(documentation("hit." + number, document, party, hit));
            }
        }
        return entities;
    }

    /** The hits of a party that are not left out. */
    public List<ArticleHit> hits(PersonInArticle party) {
        return party.hits().stream()
                .filter(hit -> hit.band().compareTo(lowest) <= 0)
                .toList();
    }

    private static FtmEntity document(ArticleAnalysis analysis) {
        Article article = analysis.article();
        FtmEntity document = new FtmEntity("article." + article.id(), "Article")
                .with("title", cut(article.title(), LONGEST_TITLE))
                .with("fileName", article.id() + ".txt")
                .with("mimeType", "text/plain")
                .with("publishedAt", article.publishedOn().map(Object::toString).orElse(""))
                .with("language", FtmLanguages.of(article.language()).orElse(""))
                .with(
                        "retrievedAt",
                        article.receivedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .with(
                        "processedAt",
                        analysis.analysedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .with("processingAgent", "Dossier " + analysis.stamp().engine());
        address(article.source())
                .ifPresentOrElse(
                        address ->
                                document.with("sourceUrl", address.toString()).with("publisher", host(address)),
                        () -> document.with("publisher", cut(article.source(), LONGEST_TITLE)));
        return document.withAll("bodyText", pieces(article.text()));
    }

    private FtmEntity mention(String id, String document, String name, PersonInArticle party, List<ArticleHit> hits) {
        FtmEntity mention = new FtmEntity(id, "Mention")
                .with("document", document)
                .with("name", name)
                .with("detectedSchema", FtmListing.schema(party.kind()));
        hits.stream()
                .filter(ArticleHit::isMatch)
                .filter(hit -> isLegalEntity(hit.kind()))
                .forEach(hit -> mention.with("resolved", idOf.apply(hit.listing())));
        return mention;
    }

    private FtmEntity documentation(String before, FtmEntity document, PersonInArticle party, ArticleHit hit) {
        ListingRef listing = hit.listing();
        String score = String.format(Locale.ROOT, "%.2f", hit.score());
        FtmEntity link = new FtmEntity(before + "." + listing.list() + "." + listing.reference(), "Documentation")
                .with("document", document.id())
                .with("entity", idOf.apply(listing))
                .with("role", words(hit.band()) + ", score " + score)
                .with("status", hit.band().name())
                .with("recordId", listing.list() + "." + listing.reference())
                .with("namesMentioned", name(party.name()))
                .with("summary", because.of(party, hit))
                .with("description", standing(hit));
        return link.withAll("date", document.properties().getOrDefault("publishedAt", List.of()));
    }

    private static String standing(ArticleHit hit) {
        String then = switch (hit.listedOnArticleDate()) {
            case YES -> "The entry was on the list when the article appeared.";
            case NO -> "The entry was not on the list when the article appeared.";
            case UNKNOWN -> "Whether the entry was on the list when the article appeared is not known.";
        };
        return hit.listedNow() ? then : then + " The entry is no longer on the list.";
    }

    /** What people read. */
    private static String words(Band band) {
        return switch (band) {
            case MATCH -> "Match";
            case REVIEW -> "Needs review";
            case WEAK -> "Weak";
        };
    }

    /** The only parties that a Mention can be resolved to. */
    private static boolean isLegalEntity(ListingKind kind) {
        return kind == ListingKind.PERSON || kind == ListingKind.ORGANISATION;
    }

    private static String mentioned(ListingKind kind) {
        return switch (kind) {
            case PERSON -> "peopleMentioned";
            case ORGANISATION -> "companiesMentioned";
            case VESSEL, AIRCRAFT -> "namesMentioned";
        };
    }

    private static Optional<URI> address(String source) {
        try {
            URI address = new URI(source);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web && address.getHost() != null && source.length() <= LONGEST_ADDRESS
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException name) {
            return Optional.empty();
        }
    }

    private static String host(URI address) {
        return address.getHost().startsWith("www.") ? address.getHost().substring(4) : address.getHost();
    }

    private static String name(String text) {
        return cut(SPACES.matcher(text).replaceAll(" ").strip(), LONGEST_NAME);
    }

    /** Never in the middle of a surrogate pair. */
    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** The whole text in pieces that FollowTheMoney takes, cut where a word ends. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONGEST_TEXT) {
            int blank = text.lastIndexOf(' ', from + LONGEST_TEXT);
            int end = blank > from ? blank : from + LONGEST_TEXT;
            if (Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            pieces.add(text.substring(from, end));
            from = end;
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
