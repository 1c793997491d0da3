package dossier.web.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dossier.web.entities.Dataset;

import java.util.List;

/**
 * What this service can do, in version 0.2. The spelling of the names is the specification's.
 *
 * @param versions versions of the specification that are understood here
 * @param name name of the service
 * @param identifierSpace where ids of entities are at home
 * @param schemaSpace where types and properties are at home
 * @param documentation where it is described
 * @param batchSize most queries at once
 * @param defaultTypes types to choose from
 * @param view page of an entity
 * @param preview short page of an entity
 * @param suggest addresses that complete what is typed
 * @param extend what further columns can be had
 */
record ManifestView(
        List<String> versions,
        String name,
        String identifierSpace,
        String schemaSpace,
        String documentation,
        int batchSize,
        List<NamedId> defaultTypes,
        View view,
        Preview preview,
        Suggest suggest,
        Extend extend) {

    static final int WIDTH = 430;
    static final int HEIGHT = 300;
    static final String SCHEMATA = "https://followthemoney.tech/explorer/schemata/";

    /** @param url with {@code {{id}}} in it */
    record View(String url) {}

    /**
     * @param url with {@code {{id}}} in it
     * @param width of the page, in pixels
     * @param height of the page, in pixels
     */
    record Preview(String url, int width, int height) {}

    /** Where each sort of thing is completed. */
    record Suggest(Address entity, Address property, Address type) {}

    /**
     * An address in two parts.
     *
     * @param url of the service
     * @param path under it
     */
    record Address(
            @JsonProperty("service_url") String url,
            @JsonProperty("service_path") String path) {}

    /**
     * @param propose where properties are proposed
     * @param settings what can be set for a property
     */
    record Extend(
            @JsonProperty("propose_properties") Address propose,
            @JsonProperty("property_settings") List<Setting> settings) {}

    /**
     * What can be set for a property.
     *
     * @param name its name, as it is sent
     * @param label the same for people
     * @param type number or select
     * @param usual its value where nobody sets it
     * @param help what it does
     * @param choices what may be chosen
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Setting(
            String name,
            String label,
            String type,
            @JsonProperty("default") Object usual,
            @JsonProperty("help_text") String help,
            List<Choice> choices) {}

    /**
     * @param value as it is sent
     * @param name the same for people
     */
    record Choice(String value, String name) {}

    static final String LIMIT_HELP = "Most values in a cell; 0 for all of them.";
    static final String RENDER_HELP = "Countries and lists by their names, or by their codes.";

    /**
     * @param base address of this service, without a slash at its end
     * @param most queries at once
     */
    static ManifestView of(Dataset dataset, String base, int most) {
        String here = base + "/reconcile/" + dataset.name();
        return new ManifestView(
                List.of("0.1", "0.2"),
                "Dossier: " + dataset.title(),
                base + "/profiles/",
                SCHEMATA,
                base + "/swagger-ui/",
                most,
                EntityTypes.ALL,
                new View(base + "/profiles/{{id}}"),
                new Preview(here + "/preview?id={{id}}", WIDTH, HEIGHT),
                new Suggest(
                        new Address(here, "/suggest/entity"),
                        new Address(here, "/suggest/property"),
                        new Address(here, "/suggest/type")),
                new Extend(
                        new Address(here, "/extend/propose"),
                        List.of(
                                new Setting(Extender.LIMIT, "Limit", "number", 0, LIMIT_HELP, List.of()),
                                new Setting(
                                        Extender.RENDER,
                                        "Countries and lists",
                                        "select",
                                        Extender.AS_NAME,
                                        RENDER_HELP,
                                        List.of(
                                                new Choice(Extender.AS_NAME, "by name"),
                                                new Choice(Extender.AS_CODE, "by code"))))));
    }
}
