package dossier.web.alerts;

import dossier.alerts.Alert;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.screening.Band;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an alert says, in one sentence. */
public final class AlertSentence {

    private static final Map<String, String> FIELDS = Map.of(
            "kind", "kind of party",
            "names", "names",
            "gender", "gender",
            "birthDates", "birth dates",
            "countries", "countries",
            "positions", "positions",
            "identifiers", "identifiers",
            "dates", "dates",
            "programmes", "programmes",
            "reasons", "reasons");

    private static final Map<String, String> VERDICTS = Map.of(
            "CONFIRMED", "confirmed by the lists",
            "NOT_LISTED", "not confirmed by the lists",
            "LISTED_BUT_ARTICLE_SAYS_NOT", "contradicted by the lists",
            "UNVERIFIABLE", "neither confirmed nor contradicted by the lists");

    private AlertSentence() {}

    /** The sentence. */
    public static String of(Alert alert) {
        String list = list(alert.listing().ref().list());
        String listing = alert.listing().name() + " (" + alert.listing().ref().reference() + ")";
        String whom = whom(alert);
        return switch (alert.sort()) {
            case LISTED ->
                capital(list) + " now has " + band(alert.hit().now()) + " for " + whom + ": " + listing + score(alert)
                        + ".";
            case DELISTED ->
                listing + " is no longer on " + list + "; it was "
                        + band(alert.hit().before()) + " for " + whom + ".";
            case NO_LONGER_A_HIT ->
                "The entry " + listing + " on " + list + " changed" + fields(alert.fields())
                        + " and is no longer a hit for " + whom + ".";
            case BAND_CHANGED ->
                "The entry " + listing + " on " + list + fieldsChanged(alert.fields()) + " is now "
                        + band(alert.hit().now()) + " for " + whom + score(alert) + "; before, it was "
                        + band(alert.hit().before()) + ".";
            case FACTS_CHANGED ->
                "The entry " + listing + " on " + list + " changed" + fields(alert.fields()) + "; it is still "
                        + band(alert.hit().now()) + " for " + whom + ".";
            case CLAIM_CHANGED ->
                "What " + article(alert) + " says about sanctions on "
                        + alert.subject().name() + " is now " + verdict(alert, 1) + "; before, it was "
                        + verdict(alert, 0) + ".";
        };
    }

    private static String whom(Alert alert) {
        String name = alert.subject().name();
        return alert.subject()
                .customer()
                .map(customer ->
                        "customer " + (customer.id().isEmpty() ? customer.number() : customer.id()) + ", " + name)
                .orElseGet(() -> name + " in " + article(alert));
    }

    private static String article(Alert alert) {
        return alert.subject()
                .article()
                .map(article ->
                        (article.title().isEmpty() ? "an article" : "the article \u201C" + article.title() + "\u201D")
                                + article.publishedOn().map(day -> " of " + day).orElse(""))
                .orElse("the article");
    }

    private static String list(ListCode code) {
        return KnownLists.byCode(code).map(KnownList::inSentence).orElse("the list " + code);
    }

    private static String band(Optional<Band> band) {
        return band.map(known -> switch (known) {
                    case MATCH -> "a match";
                    case REVIEW -> "a possible match that needs review";
                    case WEAK -> "a weak match";
                })
                .orElse("a hit");
    }

    private static String score(Alert alert) {
        return alert.hit()
                .score()
                .map(score -> String.format(Locale.ROOT, ", score %.2f", score))
                .orElse("");
    }

    private static String fields(List<String> fields) {
        return fields.isEmpty()
                ? ""
                : fields.stream()
                        .map(field -> FIELDS.getOrDefault(field, field))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String fieldsChanged(List<String> fields) {
        return fields.isEmpty() ? "" : " changed" + fields(fields) + " and";
    }

    private static String verdict(Alert alert, int which) {
        return alert.fields().size() > which
                ? VERDICTS.getOrDefault(alert.fields().get(which), "unknown")
                : "unknown";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
