package dossier.web.export;

import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.lists.KnownCodes;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import java.util.List;
import java.util.Optional;
import jakarta.ws.rs.QueryParam;

/** Which parties an export of profiles has. */
public class ProfileExportFilter {

    @Parameter(
            description = "Code of a list: only parties that are on it, with all their listings.",
            example = "us-ofac-sdn",
            schema = @Schema(type = SchemaType.STRING))
    @QueryParam("list")
    Optional<String> list = Optional.empty();

    @Parameter(
            description = "Id of a profile that has a listing: only this party.",
            schema = @Schema(type = SchemaType.STRING))
    @QueryParam("profile")
    Optional<String> profile = Optional.empty();

    /**
     * The listings of each of those parties, its anchor first.
     *
     * @throws ProblemException naming what is wrong
     */
    List<List<ListingRef>> parties(ProfileDirectory profiles, NameIndex index) {
        Checks checks = new Checks();
        Optional<ListCode> on = KnownCodes.inParameter(Parameters.given(list), checks);
        checks.done();
        Optional<String> id = Parameters.given(profile);
        List<List<ListingRef>> wanted = profiles.all(index)
                .filter(refs -> id.isEmpty()
                        || id.get().equals(profiles.idOf(index, refs.get(0)))
                        || refs.stream().anyMatch(ref -> id.get().equals(By.LISTING.idOf(profiles, index, ref))))
                .toList();
        if (id.isPresent() && wanted.isEmpty()) {
            throw ProblemException.badField("profile", "there is no listed party of that id");
        }
        return wanted.stream()
                .filter(refs ->
                        on.isEmpty() || refs.stream().anyMatch(ref -> ref.list().equals(on.get())))
                .toList();
    }
}
