package dossier.web.yente;

import dossier.lists.ListingRef;
import dossier.profiles.Profile;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileListing;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.entities.EntityView;
import dossier.web.entities.PartyEntities;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** One party, and what belongs to it. */
@Path("/entities")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class EntityResource {

    private static final int USUAL_LIMIT = 20;
    private static final int MOST = 500;
    private static final int LAST = 9_499;

    /** The same address for good; the method stays. */
    private static final int MOVED = 308;

    private final Screener screener;
    private final ProfileDirectory profiles;
    private final PartyEntities entities;

    EntityResource(Screener screener, ProfileDirectory profiles, PartyEntities entities) {
        this.screener = screener;
        this.profiles = profiles;
        this.entities = entities;
    }

    /**
     * Entities next to a party, by the property that leads to them.
     *
     * @param entity the party
     * @param adjacent a page for each property
     */
    record AdjacentView(EntityView entity, Map<String, PropertyView> adjacent) {}

    /**
     * A page of the entities of one property.
     *
     * @param results the entities
     * @param total how many there are
     * @param limit length of the page
     * @param offset how many come before it
     */
    record PropertyView(List<Object> results, TotalView total, int limit, int offset) {

        static PropertyView of(List<Object> all, int limit, int offset) {
            return new PropertyView(
                    all.stream().skip(offset).limit(limit).toList(), TotalView.exactly(all.size()), limit, offset);
        }
    }

    /** What is to be answered about a party. */
    private interface Answer {
        Object of(EntityView nested);
    }

    /** A party with its sanctions, wallets and links. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response entity(@PathParam("id") String id, @QueryParam("nested") Optional<String> nested) {
        Checks checks = new Checks();
        boolean whole = Parameters.given(nested).isEmpty() || Parameters.flag("nested", nested, checks);
        checks.done();
        return answer(id, "", party -> whole ? party : flat(party));
    }

    /** Everything that belongs to a party. */
    @GET
    @Path("{id}/adjacent")
    @Operation(hidden = true)
    public Response adjacent(
            @PathParam("id") String id,
            @QueryParam("limit") Optional<String> limit,
            @QueryParam("offset") Optional<String> offset) {
        Checks checks = new Checks();
        int most = Parameters.number("limit", limit, USUAL_LIMIT, 0, MOST, checks);
        int from = Parameters.number("offset", offset, 0, 0, LAST, checks);
        checks.done();
        return answer(id, "/adjacent", party -> {
            Map<String, PropertyView> adjacent = new LinkedHashMap<>();
            belonging(party).forEach((property, all) -> adjacent.put(property, PropertyView.of(all, most, from)));
            return new AdjacentView(flat(party), adjacent);
        });
    }

    /** What belongs to a party by one property. */
    @GET
    @Path("{id}/adjacent/{property}")
    @Operation(hidden = true)
    public Response property(
            @PathParam("id") String id,
            @PathParam("property") String property,
            @QueryParam("limit") Optional<String> limit,
            @QueryParam("offset") Optional<String> offset) {
        Checks checks = new Checks();
        int most = Parameters.number("limit", limit, USUAL_LIMIT, 0, MOST, checks);
        int from = Parameters.number("offset", offset, 0, 0, LAST, checks);
        checks.done();
        return answer(
                id,
                "/adjacent/" + property,
                party -> PropertyView.of(belonging(party).getOrDefault(property, List.of()), most, from));
    }

    private Response answer(String id, String rest, Answer answer) {
        NameIndex index = screener.index();
        Profile profile = profiles.find(index, id)
                .filter(found -> !found.listings().isEmpty())
                .orElseThrow(() -> ProblemException.notFound("there is no entity of that id"));
        if (!profile.id().equals(id)) {
            URI moved = UriBuilder.fromPath("/entities/{id}" + rest).build(profile.id());
            return Response.status(MOVED).location(moved).build();
        }
        List<ListingRef> party =
                profile.listings().stream().map(ProfileListing::listing).toList();
        return entities.nested(index, party)
                .map(view -> Response.ok(answer.of(view)).build())
                .orElseThrow(() -> ProblemException.notFound(
                        "the party is on no list any more; GET /api/profiles/" + id + " has what is kept of it"));
    }

    private static Map<String, List<Object>> belonging(EntityView party) {
        Map<String, List<Object>> belonging = new LinkedHashMap<>();
        party.properties().forEach((property, values) -> {
            if (values.stream().anyMatch(EntityView.class::isInstance)) {
                belonging.put(property, values);
            }
        });
        return belonging;
    }

    private static EntityView flat(EntityView party) {
        return party.withoutEntities();
    }
}
