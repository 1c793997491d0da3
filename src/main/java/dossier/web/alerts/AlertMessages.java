package dossier.web.alerts;

import dossier.alerts.AlertFilter;
import dossier.alerts.Alerts;
import dossier.streams.Announced;
import dossier.web.http.StreamAnswers;

import java.util.List;
import jakarta.inject.Singleton;

/** Alerts for a topic, each as {@code GET /api/alerts} gives it when it is told. */
@Singleton
class AlertMessages implements Announced {

    private static final String ALL = "all";

    private final Alerts alerts;
    private final StreamAnswers messages;

    AlertMessages(Alerts alerts, StreamAnswers messages) {
        this.alerts = alerts;
        this.messages = messages;
    }

    @Override
    public Kind kind() {
        return Kind.ALERTS;
    }

    @Override
    public List<String> parts() {
        return List.of(ALL);
    }

    @Override
    public String end(String part) {
        return String.valueOf(alerts.newest());
    }

    @Override
    public List<Message> after(String part, String position, int most) {
        return alerts.after(Long.parseLong(position), AlertFilter.NONE, most).stream()
                .map(alert -> {
                    String id = String.valueOf(alert.id());
                    return new Message(id, messages.bytes(AlertView.of(alert)), id);
                })
                .toList();
    }
}
