package dossier.web.screening;

import dossier.lists.Programme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a party is listed under.
 *
 * @param code the list's own code
 * @param title in words
 */
@Schema(name = "ListedProgramme", description = "What a party is listed under.")
record ProgrammeView(
        @Schema(description = "The list's own code.", examples = "CYBER2")
        String code,

        @Schema(description = "The same in words; the code again where the list gives none.", examples = "CYBER2")
        String title) {

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(programme.code(), programme.title());
    }
}
