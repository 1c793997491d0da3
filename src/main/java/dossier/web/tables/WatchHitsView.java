package dossier.web.tables;

import dossier.screening.Band;
import dossier.watchlists.WatchHit;
import dossier.watchlists.WatchList;
import dossier.web.http.Rounded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Customers of a watch list that may be listed.
 *
 * @param watchList id of the list
 * @param customers in the order of the table
 * @param next where the next ones begin
 * @param more whether there are more
 */
@Schema(name = "WatchListHits", description = "Customers of a watch list that may be listed.")
record WatchHitsView(
        @Schema(description = "Id of the watch list.", examples = "b7e1f2c0-0000-4000-8000-000000000001")
        String watchList,

        @Schema(description = "Customers with a hit, in the order of the table.")
        List<CustomerWithHits> customers,

        @Schema(description = "Send it as cursor to read on.", examples = "250")
        String next,

        @Schema(description = "Whether there are more.", examples = "false")
        boolean more) {

    /**
     * A customer.
     *
     * @param number of the customer in the list
     * @param id the table's own id
     * @param name of the customer
     * @param hits listings that the customer may be
     */
    @Schema(name = "CustomerWithHits", description = "A customer that may be listed.")
    record CustomerWithHits(
            @Schema(description = "Number of the customer in the list, from 1.", examples = "17")
            int number,

            @Schema(description = "The table's own id of the customer, or empty.", examples = "K-1")
            String id,

            @Schema(description = "Name of the customer.", examples = "Vladimir Alexseyev")
            String name,

            @Schema(description = "Listings that the customer may be, the most probable first.")
            List<CustomerHit> hits) {}

    /**
     * A listing that the customer may be.
     *
     * @param list code of the list
     * @param reference the list's own reference
     * @param listedName the name that agrees best
     * @param band what to do with it
     * @param score how probable it is
     */
    @Schema(name = "CustomerHit", description = "A listing that a customer may be.")
    record CustomerHit(
            @Schema(description = "Code of the list.", examples = "uk-sanctions-list")
            String list,

            @Schema(description = "The list's own reference.", examples = "CHW0007")
            String reference,

            @Schema(
                    description = "The name of the listing that agrees best.",
                    examples = "Vladimir Stepanovich ALEXSEYEV")
            String listedName,

            @Schema(
                    description = "MATCH: act on it. REVIEW: a person should look. WEAK: below both.",
                    examples = "MATCH")
            Band band,

            @Schema(description = "How probable it is that both are one party, 0 to 1.", examples = "0.95")
            double score) {

        static CustomerHit of(WatchHit hit) {
            return new CustomerHit(
                    hit.listing().list().value(),
                    hit.listing().reference(),
                    hit.listedName(),
                    hit.band(),
                    Rounded.of(hit.score()));
        }
    }

    /**
     * @param after where they begin
     * @param found hits of one customer more than the page has, if there are so many
     */
    static WatchHitsView of(WatchList list, int after, List<WatchHit> found, int most) {
        Map<Integer, CustomerWithHits> customers = new LinkedHashMap<>();
        for (WatchHit hit : found) {
            customers
                    .computeIfAbsent(
                            hit.number(),
                            number -> new CustomerWithHits(number, hit.customer(), hit.name(), new ArrayList<>()))
                    .hits()
                    .add(CustomerHit.of(hit));
        }
        List<CustomerWithHits> page = customers.values().stream().limit(most).toList();
        int last = page.isEmpty() ? after : page.get(page.size() - 1).number();
        return new WatchHitsView(list.id().toString(), page, String.valueOf(last), customers.size() > most);
    }
}
