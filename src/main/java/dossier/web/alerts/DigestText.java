package dossier.web.alerts;

import dossier.alerts.Alert;
import dossier.alerts.AlertsAsMail;
import dossier.alerts.Digest;
import dossier.alerts.MailSettings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.inject.Singleton;

/** A mail of alerts: plain text, a sentence for each, those of one sort together. */
@Singleton
class DigestText implements AlertsAsMail {

    /** A title is somebody else's text: it must not look like lines of the mail, or turn them around. */
    private static final Pattern BREAKS =
            Pattern.compile("[\\p{Cntrl}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

    private final MailSettings settings;

    DigestText(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public Written write(Digest digest) {
        String alerts = digest.count() == 1 ? "1 alert" : digest.count() + " alerts";
        return new Written("Dossier: " + alerts + " after changes of the lists", text(digest, alerts));
    }

    private String text(Digest digest, String alerts) {
        StringBuilder text = new StringBuilder("The lists changed. For your customers and saved articles this means ")
                .append(alerts)
                .append(".\n");
        Map<Alert.Sort, List<Alert>> bySort = digest.alerts().stream()
                .collect(
                        Collectors.groupingBy(Alert::sort, () -> new EnumMap<>(Alert.Sort.class), Collectors.toList()));
        bySort.forEach((sort, some) -> {
            text.append('\n')
                    .append(heading(sort))
                    .append(" (")
                    .append(some.size())
                    .append(")\n");
            some.forEach(alert -> text.append("- ").append(sentence(alert)).append('\n'));
        });
        long more = digest.count() - digest.alerts().size();
        if (more > 0) {
            text.append("\nThis mail lists the first ")
                    .append(digest.alerts().size())
                    .append("; Dossier has ")
                    .append(more)
                    .append(" more.\n");
        }
        return text.append('\n').append(where(digest)).append('\n').toString();
    }

    private static String heading(Alert.Sort sort) {
        return switch (sort) {
            case LISTED -> "New hits";
            case DELISTED -> "No longer on a list";
            case NO_LONGER_A_HIT -> "No longer hits";
            case BAND_CHANGED -> "Hits in another band";
            case FACTS_CHANGED -> "Entries that changed";
            case CLAIM_CHANGED -> "Claims in articles with another verdict";
        };
    }

    private static String sentence(Alert alert) {
        return BREAKS.matcher(AlertSentence.of(alert)).replaceAll(" ");
    }

    private String where(Digest digest) {
        String address = "/api/alerts?cursor=" + digest.after();
        return settings.link()
                .map(link -> "All alerts: " + link.resolve("/alerts") + "\nThese as data: " + link.resolve(address))
                .orElse("These alerts as data: GET " + address);
    }
}
