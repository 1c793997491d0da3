package dossier.streams;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What each stream does or waits for. Never down: callers of the API are answered while the broker is away, and what streams and callers
 * both need (database, name index) has checks of its own.
 */
@Readiness
@ApplicationScoped
class StreamsHealth implements HealthCheck {

    private final Streams streams;

    StreamsHealth(Streams streams) {
        this.streams = streams;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder check = HealthCheckResponse.named("streams").up();
        if (streams.states().isEmpty()) {
            return check.withData("state", "off").build();
        }
        streams.states().forEach(state -> check.withData(state.name(), state.said()));
        return check.build();
    }
}
