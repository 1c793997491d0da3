package dossier.web.screening;

import dossier.screening.IndexKeeper;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import jakarta.enterprise.context.ApplicationScoped;

/** Not ready before the first name index is built: every answer would be empty. */
@Readiness
@ApplicationScoped
class IndexHealth implements HealthCheck {

    private final IndexKeeper keeper;

    IndexHealth(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("name index")
                .status(keeper.ready())
                .withData("listings", keeper.parties().size())
                .build();
    }
}
