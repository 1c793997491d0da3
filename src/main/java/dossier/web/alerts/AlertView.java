package dossier.web.alerts;

import dossier.alerts.Alert;
import dossier.web.http.Rounded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a change of a list means for a customer or an article.
 *
 * @param id ascending
 * @param at when it was found
 * @param sort what happened
 * @param because the same in words
 * @param name of the customer, or of the party as the article has it
 * @param customer the customer of a watch list
 * @param article the article
 * @param list code of the list
 * @param reference the list's own reference of the listing
 * @param listedName the name of the listing that agrees best
 * @param snapshot the snapshot that brought the change
 * @param bandBefore the band before
 * @param band the band now
 * @param score of the hit now
 * @param fields which facts changed
 * @param state what was made of it
 * @param stateAt since when
 * @param stateBy who said so
 * @param note what was noted
 */
@Schema(name = "Alert", description = "What a change of a list means for a customer or an article.")
record AlertView(
        @Schema(description = "Ascending: send the last one as cursor to read on.", examples = "4711")
        long id,

        @Schema(description = "When it was found.", examples = "2026-11-28T06:15:00Z", format = "date-time")
        Instant at,

        @Schema(
                description =
                        "LISTED: a hit that was none before. DELISTED: its listing is gone from the list. NO_LONGER_A_HIT: the listing"
                                + " says something else, so that it is no hit any more. BAND_CHANGED: the hit is in another band."
                                + " FACTS_CHANGED: the same band, and the listing says something else. CLAIM_CHANGED: the lists confirm or"
                                + " contradict a claim of the article, and did not before.")
        Alert.Sort sort,

        @Schema(
                description = "The same in one sentence.",
                examples =
                        "The UK list now has a match for customer K-1, Vladimir Alexseyev: ALEXSEYEV (CHW0007), score 0.95.")
        String because,

        @Schema(
                description = "Name of the customer, or of the party as the article has it.",
                examples = "Vladimir Alexseyev")
        String name,

        @Schema(description = "The customer of a watch list that it is about; absent if it is about an article.")
        Optional<CustomerOfAlert> customer,

        @Schema(description = "The article that it is about; absent if it is about a customer.")
        Optional<ArticleOfAlert> article,

        @Schema(description = "Code of the list.", examples = "uk-sanctions-list")
        String list,

        @Schema(description = "The list's own reference of the listing.", examples = "CHW0007")
        String reference,

        @Schema(
                description = "The name of the listing that agrees best; empty where it is about a claim.",
                examples = "Vladimir Stepanovich ALEXSEYEV")
        String listedName,

        @Schema(description = "Id of the snapshot that brought the change.", examples = "7")
        long snapshot,

        @Schema(
                description = "The band before; absent if there was no hit.",
                enumeration = {"MATCH", "REVIEW", "WEAK"},
                examples = "REVIEW")
        Optional<String> bandBefore,

        @Schema(
                description = "The band now; absent if there is no hit any more.",
                enumeration = {"MATCH", "REVIEW", "WEAK"},
                examples = "MATCH")
        Optional<String> band,

        @Schema(description = "Score of the hit now, 0 to 1.", examples = "0.95")
        Optional<Double> score,

        @Schema(
                description =
                        "Which facts of the listing changed, such as names, birthDates, programmes; for CLAIM_CHANGED the verdict before"
                                + " and the verdict now.",
                examples = "[\"birthDates\"]")
        List<String> fields,

        @Schema(description = "What people made of it: NEW, SEEN or CLOSED.", examples = "NEW")
        Alert.State state,

        @Schema(description = "Since when; absent while it is new.", format = "date-time")
        Optional<Instant> stateAt,

        @Schema(description = "Who said so, or empty.", examples = "anna")
        String stateBy,

        @Schema(description = "What was noted, or empty.", examples = "Another person: other date of birth.")
        String note) {

    /**
     * A customer.
     *
     * @param watchList id of the watch list
     * @param watchListName its name
     * @param number of the customer in it
     * @param id the table's own id
     */
    @Schema(name = "CustomerOfAlert", description = "A customer of a watch list.")
    record CustomerOfAlert(
            @Schema(description = "Id of the watch list.", examples = "b7e1f2c0-0000-4000-8000-000000000001")
            String watchList,

            @Schema(description = "Name of the watch list.", examples = "Customers in Germany")
            String watchListName,

            @Schema(description = "Number of the customer in it, from 1.", examples = "4711")
            int number,

            @Schema(description = "The table's own id of the customer, or empty.", examples = "K-1")
            String id) {}

    /**
     * An article.
     *
     * @param id its id
     * @param title its title
     * @param publishedOn when it appeared
     */
    @Schema(name = "ArticleOfAlert", description = "A stored article.")
    record ArticleOfAlert(
            @Schema(description = "Id of the article.", examples = "b7e1f2c0-0000-4000-8000-000000000002")
            String id,

            @Schema(description = "Its title, or empty.", examples = "Talks in Mariupol")
            String title,

            @Schema(
                    description = "When it appeared; absent if that is not known.",
                    examples = "2022-04-20",
                    format = "date")
            Optional<String> publishedOn) {}

    static AlertView of(Alert alert) {
        return new AlertView(
                alert.id(),
                alert.at(),
                alert.sort(),
                AlertSentence.of(alert),
                alert.subject().name(),
                alert.subject()
                        .customer()
                        .map(customer -> new CustomerOfAlert(
                                customer.list().toString(), customer.listName(), customer.number(), customer.id())),
                alert.subject()
                        .article()
                        .map(article -> new ArticleOfAlert(
                                article.id().toString(),
                                article.title(),
                                article.publishedOn().map(Object::toString))),
                alert.listing().ref().list().value(),
                alert.listing().ref().reference(),
                alert.listing().name(),
                alert.listing().snapshot(),
                alert.hit().before().map(Enum::name),
                alert.hit().now().map(Enum::name),
                alert.hit().score().map(Rounded::of),
                alert.fields(),
                alert.handling().state(),
                alert.handling().at(),
                alert.handling().by(),
                alert.handling().note());
    }
}
