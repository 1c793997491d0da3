package dossier.lists.own;

import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.Programme;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;

import java.util.Optional;

/** Objects that say something of parties or join two of them. */
final class FtmRelations {

    private final FtmGraph graph;
    private final FtmParty party;

    FtmRelations(FtmGraph graph, FtmParty party) {
        this.graph = graph;
        this.party = party;
    }

    void read(FtmNode node) {
        switch (node.schema()) {
            case "Sanction" -> each(node, "entity", draft -> sanction(node, draft));
            case "CryptoWallet" -> each(node, "holder", draft -> wallet(node, draft));
            case "Passport" -> each(node, "holder", draft -> document(node, Identifier.Type.PASSPORT, draft));
            case "Identification" -> each(node, "holder", draft -> document(node, Identifier.Type.NATIONAL_ID, draft));
            case "Occupancy" -> each(node, "holder", draft -> occupancy(node, draft));
            case "Ownership" -> {
                link(node, "owner", "asset", Link.Kind.LINKED_TO);
                link(node, "asset", "owner", Link.Kind.OWNER_OR_OPERATOR);
            }
            case "Directorship" -> both(node, "director", "organization", Link.Kind.LINKED_TO);
            case "Membership" -> both(node, "member", "organization", Link.Kind.LINKED_TO);
            case "Employment" -> both(node, "employee", "employer", Link.Kind.LINKED_TO);
            case "Representation" -> both(node, "agent", "client", Link.Kind.LINKED_TO);
            case "Succession" -> both(node, "predecessor", "successor", Link.Kind.LINKED_TO);
            case "Family" -> both(node, "person", "relative", Link.Kind.ASSOCIATE);
            case "Associate" -> both(node, "person", "associate", Link.Kind.ASSOCIATE);
            case "UnknownLink" -> both(node, "subject", "object", Link.Kind.LINKED_TO);
            default -> {} // positions and addresses are read where parties name them
        }
    }

    /** What is done with a party. */
    private interface Taker {
        void take(ListingDraft draft);
    }

    private void each(FtmNode node, String property, Taker taker) {
        node.of(property).forEach(id -> graph.draft(id).ifPresent(taker::take));
    }

    /**
     * What the file knows of sanctions of others. The dates are those of other lists and not of this one, so they are left out: here they
     * would say since when the party is on this list.
     */
    private void sanction(FtmNode node, ListingDraft draft) {
        node.of("program")
                .forEach(
                        programme -> draft.programme(new Programme(programme, programme), graph.cell(node, "program")));
        node.of("reason").forEach(reason -> draft.reason(reason, graph.cell(node, "reason")));
        node.of("authority")
                .forEach(authority -> draft.remark("Sanctions of " + authority, graph.cell(node, "authority")));
        node.of("sourceUrl").forEach(url -> draft.remark("Source: " + url, graph.cell(node, "sourceUrl")));
        node.of("unscId")
                .forEach(number -> draft.identifier(
                        new Identifier(Identifier.Type.UN_REFERENCE, number, CountryCells.NONE, ""),
                        graph.cell(node, "unscId")));
    }

    private void wallet(FtmNode node, ListingDraft draft) {
        String currency = node.first("currency").orElse("");
        node.of("publicKey")
                .forEach(key -> draft.identifier(
                        new Identifier(Identifier.Type.DIGITAL_CURRENCY, key, CountryCells.NONE, currency),
                        graph.cell(node, "publicKey")));
    }

    private void document(FtmNode node, Identifier.Type type, ListingDraft draft) {
        node.of("number")
                .forEach(number -> draft.identifier(
                        new Identifier(
                                type,
                                number,
                                party.country(node.first("country").orElse(""), graph.cell(node, "country")),
                                node.first("type", "summary").orElse("")),
                        graph.cell(node, "number")));
    }

    private void occupancy(FtmNode node, ListingDraft draft) {
        Optional<String> ended = node.first("endDate");
        for (String post : node.of("post")) {
            String name = graph.name(post);
            draft.position(
                    name.isEmpty() || ended.isEmpty() ? name : name + " (until " + ended.get() + ")",
                    graph.cell(node, "post"));
        }
    }

    private void both(FtmNode node, String one, String other, Link.Kind kind) {
        link(node, one, other, kind);
        link(node, other, one, kind);
    }

    private void link(FtmNode node, String from, String to, Link.Kind kind) {
        each(
                node,
                from,
                draft -> node.of(to).forEach(id -> {
                    String reference = graph.draft(id)
                            .map(found -> found.ref().reference())
                            .orElse("");
                    draft.link(new Link(kind, graph.name(id), reference), graph.cell(node, to));
                }));
    }
}
