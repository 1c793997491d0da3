package dossier.web.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.audit.AuditAction;
import dossier.audit.AuditEntry;

import java.util.Locale;
import java.util.Optional;

/** Says in words what an entry of the audit log holds as codes. */
public final class AuditWords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AuditWords() {}

    /** What was done, in two or three words. */
    public static String inWords(AuditAction action) {
        return switch (action) {
            case CONFIGURED -> "Settings changed";
            case LIST_PUBLISHED -> "List imported";
            case LIST_PLACED -> "Older list added to the history";
            case LIST_REFUSED -> "Import refused";
            case LIST_UNREACHABLE -> "Publisher did not answer";
            case LIST_UNCHANGED -> "Import without changes";
            case LIST_CHECKED -> "Dry run of an import";
            case NAMES_SCREENED -> "Names screened";
            case NAMES_COMPARED -> "Names compared";
            case TABLE_SCREENED -> "Table screened";
            case SCREENING_REMOVED -> "Kept screening removed";
            case ARTICLE_PREVIEWED -> "Article read";
            case ARTICLE_SAVED -> "Article saved";
            case ARTICLES_SAVED -> "Articles saved";
            case LIST_RESCREENED -> "Customers and articles screened again";
            case VERDICT_SAID -> "Verdict";
            case VERDICT_WITHDRAWN -> "Verdict taken back";
            case REVIEW_ASSIGNED -> "Review assigned";
            case PROFILE_DECIDED -> "Profiles joined or parted";
            case PROFILE_UNDONE -> "Decision on profiles undone";
            case WATCH_LIST_MADE -> "Watch list added";
            case WATCH_LIST_REMOVED -> "Watch list removed";
            case HISTORY_REMOVED -> "Old snapshots removed";
            case ALERT_HANDLED -> "Alert handled";
            case WEBHOOK_MADE -> "Webhook added";
            case WEBHOOK_REMOVED -> "Webhook removed";
            case ALERTS_RESENT -> "Alerts sent again";
            case SIGNED_IN -> "Sign-in";
            case SIGN_IN_FAILED -> "Sign-in failed";
            case SIGN_IN_REFUSED -> "Sign-in refused";
            case SIGNED_OUT -> "Sign-out";
            case EXPORTED -> "Export";
            case LOG_CUT -> "Beginning of the audit log removed";
        };
    }

    /** The action of an entry in words; as it stands where this version does not know it. */
    public static String action(AuditEntry entry) {
        return AuditAction.of(entry.action()).map(AuditWords::inWords).orElse(entry.action());
    }

    /** One entry in a sentence. */
    public static String sentence(AuditEntry entry) {
        Optional<AuditAction> action = AuditAction.of(entry.action());
        return action.isEmpty() ? entry.action() : sentence(action.get(), entry.subject(), details(entry));
    }

    private static String sentence(AuditAction action, String subject, JsonNode said) {
        return switch (action) {
            case CONFIGURED ->
                "The service started with settings that differ from the last recorded ones: hash "
                        + text(said, "settings") + ".";
            case LIST_PUBLISHED, LIST_PLACED, LIST_CHECKED ->
                inWords(action) + ": " + subject + ", " + entries(said, "listings") + ", " + number(said, "added")
                        + " added, " + number(said, "changed") + " changed, " + number(said, "delisted") + " delisted.";
            case LIST_REFUSED, LIST_UNREACHABLE ->
                inWords(action) + ": " + subject + ". " + text(said, "refusal") + ".";
            case LIST_UNCHANGED -> "Import of " + subject + ": the files are those of the active list.";
            case NAMES_SCREENED -> counted(said, "queries", "name", "names") + " screened, " + hits(said) + ".";
            case NAMES_COMPARED -> counted(said, "pairs", "pair", "pairs") + " of names compared.";
            case TABLE_SCREENED ->
                "Table of " + counted(said, "rows", "row", "rows") + " screened, " + hits(said) + ".";
            case SCREENING_REMOVED -> "Kept " + subject + " removed.";
            case ARTICLE_PREVIEWED ->
                "Article of " + counted(said, "characters", "character", "characters") + " read, not saved: "
                        + counted(said, "parties", "party", "parties") + " named.";
            case ARTICLE_SAVED -> "Saved " + subject + ": " + counted(said, "parties", "party", "parties") + " named.";
            case ARTICLES_SAVED ->
                counted(said, "saved", "article", "articles") + " of " + number(said, "sent") + " saved.";
            case LIST_RESCREENED ->
                "Customers and articles screened again after " + counted(said, "changed", "change", "changes") + " on "
                        + subject + ": " + counted(said, "alerts", "alert", "alerts") + ", "
                        + counted(said, "articles", "article", "articles") + " to read again.";
            case VERDICT_SAID ->
                capital(subject) + ": " + verdict(text(said, "said")) + " (" + text(said, "listings") + ").";
            case VERDICT_WITHDRAWN ->
                capital(subject) + " taken back: " + verdict(text(said, "said")) + " (" + text(said, "listings") + ").";
            case REVIEW_ASSIGNED ->
                text(said, "assignedTo").isEmpty()
                        ? "A case of the review is assigned to nobody any more."
                        : "A case of the review assigned to " + text(said, "assignedTo") + ".";
            case PROFILE_DECIDED ->
                text(said, "sort").equals("NAME")
                        ? "A name of articles joined by hand to " + text(said, "to") + " (name decision "
                                + text(said, "decision") + "), "
                                + (text(said, "article").isEmpty() ? "in every article." : "in one article.")
                        : (text(said, "sort").equals("JOIN") ? "Joined" : "Parted") + " by hand: "
                                + text(said, "listings") + ".";
            case PROFILE_UNDONE -> capital(subject) + " on profiles undone.";
            case WATCH_LIST_MADE ->
                "Watch list " + text(said, "name") + " added with "
                        + counted(said, "customers", "customer", "customers") + ".";
            case WATCH_LIST_REMOVED -> capital(subject) + " removed with its customers, hits and alerts.";
            case HISTORY_REMOVED ->
                "Contents of " + counted(said, "snapshots", "snapshot", "snapshots") + " of " + subject
                        + " removed that were out of use before " + text(said, "before") + ".";
            case ALERT_HANDLED ->
                capital(subject)
                        + switch (text(said, "state")) {
                            case "SEEN" -> " marked as seen";
                            case "CLOSED" -> " closed";
                            default -> " marked as new";
                        }
                        + (text(said, "note").isEmpty() ? "." : ": " + text(said, "note") + ".");
            case WEBHOOK_MADE -> "Alerts are sent to " + text(said, "host") + " from now on (" + subject + ").";
            case WEBHOOK_REMOVED -> capital(subject) + " removed: " + text(said, "host") + " gets no more alerts.";
            case ALERTS_RESENT -> "Alerts of " + subject + " sent again: " + text(said, "answer") + ".";
            case SIGNED_IN -> "Signed in from " + text(said, "address") + ".";
            case SIGN_IN_FAILED -> "Wrong password from " + text(said, "address") + unlogged(said) + ".";
            case SIGN_IN_REFUSED ->
                "Sign-in refused without checking the password, after too many wrong ones from " + text(said, "address")
                        + unlogged(said) + ".";
            case SIGNED_OUT -> "Signed out.";
            case EXPORTED -> "Exported " + subject + ".";
            case LOG_CUT -> "Entries up to " + number(said, "removedTo") + " of the audit log removed.";
        };
    }

    private static String unlogged(JsonNode said) {
        return said.path("unlogged").asLong() == 0
                ? ""
                : "; " + counted(said, "unlogged", "attempt", "attempts") + " before it "
                        + (said.path("unlogged").asLong() == 1 ? "is" : "are") + " only counted";
    }

    private static String verdict(String said) {
        return switch (said) {
            case "SAME" -> "the same party";
            case "DIFFERENT" -> "different parties";
            default -> "unsure";
        };
    }

    private static String hits(JsonNode said) {
        String found = counted(said, "hits", "hit", "hits");
        return switch (text(said, "best")) {
            case "MATCH" -> found + ", the best a match";
            case "REVIEW" -> found + ", the best needs review";
            default -> found;
        };
    }

    private static String entries(JsonNode said, String name) {
        return counted(said, name, "entry", "entries");
    }

    private static String counted(JsonNode said, String name, String one, String many) {
        return number(said, name) + " " + (said.path(name).asLong() == 1 ? one : many);
    }

    private static String number(JsonNode said, String name) {
        return String.format(Locale.ENGLISH, "%,d", said.path(name).asLong());
    }

    private static String text(JsonNode said, String name) {
        return said.path(name).asText("");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The details as JSON; none where somebody changed them to something that is none. */
    static JsonNode details(AuditEntry entry) {
        try {
            return JSON.readTree(entry.details());
        } catch (JsonProcessingException changed) {
            return JSON.createObjectNode();
        }
    }
}
