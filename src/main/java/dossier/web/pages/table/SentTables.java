package dossier.web.pages.table;

import dossier.web.http.Ids;
import dossier.web.http.ProblemException;
import dossier.web.tables.KeptTable;
import dossier.web.tables.KeptTables;
import io.quarkus.security.identity.SecurityIdentity;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import jakarta.inject.Singleton;

/** The tables that whoever asks has sent. */
@Singleton
class SentTables {

    private final KeptTables tables;
    private final SecurityIdentity caller;

    SentTables(KeptTables tables, SecurityIdentity caller) {
        this.tables = tables;
        this.caller = caller;
    }

    /** @throws ProblemException 404 if it is not kept, or somebody else has sent it */
    KeptTable known(String id) throws IOException {
        Optional<UUID> read = Ids.uuid(id);
        Optional<KeptTable> found = read.isEmpty()
                ? Optional.empty()
                : tables.find(read.get(), caller.getPrincipal().getName());
        return found.orElseThrow(() -> ProblemException.notFound(
                "this answer is not kept any more: an answer is kept for an hour after somebody looked at it, for"
                        + " whoever sent the table. Screen the table again"));
    }

    /** What a table is called, without the end of the file's name. */
    static String title(KeptTable table) {
        return table.sender().file().replaceFirst("\\.[^.]*$", "");
    }
}
