package dossier.web.lists;

import dossier.lists.Snapshot;
import dossier.lists.imports.FetchedLists;
import dossier.lists.imports.ListStatus;
import dossier.lists.imports.ListStatuses;
import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How old each list is. A list that is fetched and older than usual is for a person to look at: the service answers all the same, so this
 * makes it neither dead nor unready.
 */
@Wellness
@ApplicationScoped
class ListsHealth implements HealthCheck {

    private final ListStatuses statuses;
    private final FetchedLists fetched;

    ListsHealth(ListStatuses statuses, FetchedLists fetched) {
        this.statuses = statuses;
        this.fetched = fetched;
    }

    @Override
    public HealthCheckResponse call() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<ListStatus> loaded = statuses.all().stream()
                .filter(status -> status.active().isPresent())
                .toList();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("lists");
        loaded.forEach(status -> status.active()
                .map(Snapshot::day)
                .ifPresent(day -> response.withData(status.list().code().value(), day.toString())));
        return response.status(loaded.stream()
                        .noneMatch(
                                status -> fetched.mayBeFetched(status.list().code()) && status.isOlderThanUsual(today)))
                .build();
    }
}
