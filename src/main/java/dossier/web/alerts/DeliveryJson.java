package dossier.web.alerts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.alerts.Alert;
import dossier.alerts.AlertsAsJson;

import java.io.UncheckedIOException;
import java.util.List;
import jakarta.inject.Singleton;

/** A delivery to a webhook: the alerts as the API gives them. */
@Singleton
class DeliveryJson implements AlertsAsJson {

    private final ObjectMapper mapper;

    DeliveryJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    private record Delivery(String delivery, List<AlertView> alerts) {}

    @Override
    public String write(String delivery, List<Alert> alerts) {
        try {
            return mapper.writeValueAsString(
                    new Delivery(delivery, alerts.stream().map(AlertView::of).toList()));
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
