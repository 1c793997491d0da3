package dossier.web.tables;

import dossier.web.screening.ScreeningRequest;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import java.util.List;
import java.util.Optional;
import jakarta.ws.rs.QueryParam;

/**
 * What an address to which a table is sent may say of the table and of how it is screened. Declared here once, for the description of
 * the API; {@link TableParameters} reads it.
 */
public class TableQuery {

    @Parameter(
            description = "Heading, or number from 1, of the column with the name; given more than once, the cells are"
                    + " joined: nameColumn=First Name&nameColumn=Last Name. Found by its heading if left out.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @QueryParam("nameColumn")
    List<String> nameColumn = List.of();

    @Parameter(description = "Your own id, returned in the answer.", schema = @Schema(implementation = String.class))
    @QueryParam("idColumn")
    Optional<String> idColumn = Optional.empty();

    @Parameter(
            description = "PERSON, ORGANISATION, VESSEL, AIRCRAFT, or usual words for them.",
            schema = @Schema(implementation = String.class))
    @QueryParam("kindColumn")
    Optional<String> kindColumn = Optional.empty();

    @Parameter(description = "A date as people write it.", schema = @Schema(implementation = String.class))
    @QueryParam("birthDateColumn")
    Optional<String> birthDateColumn = Optional.empty();

    @Parameter(
            description = "Codes or names of countries; may be given more than once.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @QueryParam("countriesColumn")
    List<String> countriesColumn = List.of();

    @Parameter(description = "FEMALE, MALE, or usual words for them.", schema = @Schema(implementation = String.class))
    @QueryParam("genderColumn")
    Optional<String> genderColumn = Optional.empty();

    @Parameter(
            description = "Office or function in words; may be given more than once.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @QueryParam("positionColumn")
    List<String> positionColumn = List.of();

    @Parameter(
            description = "Numbers of documents or registrations; may be given more than once.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @QueryParam("identifiersColumn")
    List<String> identifiersColumn = List.of();

    @Parameter(
            description = "false if the first row is not a heading; name the columns by number then: nameColumn=1.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    @QueryParam("heading")
    Optional<String> heading = Optional.empty();

    @Parameter(
            description = "Detected if left out.",
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"comma", "semicolon", "tab", "pipe"}))
    @QueryParam("delimiter")
    Optional<String> delimiter = Optional.empty();

    @Parameter(
            description = "Detected if left out: byte order mark, then Content-Type, then the bytes.",
            schema = @Schema(implementation = String.class, examples = "windows-1252"))
    @QueryParam("encoding")
    Optional<String> encoding = Optional.empty();

    @Parameter(
            description =
                    "What stands around cells that hold a delimiter; none if quotation marks are part of the text."
                            + " Detected if left out: double, or single if the whole heading is in single quotes.",
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"double", "single", "none"}))
    @QueryParam("quote")
    Optional<String> quote = Optional.empty();

    @Parameter(
            description =
                    "Lines above the headings that are not read, such as a title. Detected if left out; 0 says that"
                            + " there are none.",
            schema =
                    @Schema(
                            implementation = Integer.class,
                            minimum = "0",
                            maximum = "" + TableParameters.MOST_SKIPPED,
                            examples = "1"))
    @QueryParam("skipLines")
    Optional<String> skipLines = Optional.empty();

    @Parameter(
            description = "How 01/02/1961 is meant: dmy or mdy. If left out, only the year is compared.",
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"dmy", "mdy"}))
    @QueryParam("dateOrder")
    Optional<String> dateOrder = Optional.empty();

    @Parameter(
            description = "Codes of the lists to screen against; all if left out.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @QueryParam("list")
    List<String> list = List.of();

    @Parameter(
            description = "Lowest score of a hit.",
            schema =
                    @Schema(
                            implementation = Double.class,
                            minimum = "0",
                            maximum = "1",
                            defaultValue = "" + ScreeningRequest.USUAL_CUTOFF))
    @QueryParam("cutoff")
    Optional<String> cutoff = Optional.empty();
}
