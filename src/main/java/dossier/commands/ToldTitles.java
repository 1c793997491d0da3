package dossier.commands;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the service's lists are called. */
final class ToldTitles {

    private final JsonNode lists;

    private ToldTitles(JsonNode lists) {
        this.lists = lists;
    }

    static ToldTitles of(DossierService service) throws CommandFailedException, InterruptedException {
        return new ToldTitles(service.get("/api/lists").path("lists"));
    }

    /** A list as the API gives it. */
    Optional<JsonNode> find(String code) {
        for (JsonNode list : lists) {
            if (list.path("code").asText().equals(code)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    /** Whose list each code is, where there is little room: "US", "EU"; of an own list its title. */
    Map<String, String> letters() {
        Map<String, String> letters = new HashMap<>();
        lists.forEach(list -> letters.put(list.path("code").asText(), letters(list)));
        return letters;
    }

    private static String letters(JsonNode list) {
        String authority = list.path("authority").asText();
        return switch (authority) {
            case "OWN" -> list.path("title").asText();
            case "US_EXPORT" -> "US export controls";
            default -> authority;
        };
    }

    /** Every list. */
    JsonNode all() {
        return lists;
    }
}
