package dossier.web.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dossier.web.entities.Dataset;

import java.util.List;

/**
 * What this service can do, in the draft of version 1.0, which fixes the addresses under the service's own.
 *
 * @param versions the draft
 * @param name name of the service
 * @param documentation where it is described
 * @param batchSize most queries at once
 * @param standardizedScore scores are from 0 to 100
 * @param defaultTypes types to choose from
 * @param view page of an entity
 * @param preview size of the short page of an entity
 * @param suggest what is completed as somebody types
 * @param extend what further columns can be had
 */
record DraftManifestView(
        List<String> versions,
        String name,
        String documentation,
        int batchSize,
        boolean standardizedScore,
        List<NamedId> defaultTypes,
        ManifestView.View view,
        Size preview,
        Suggest suggest,
        Extend extend) {

    /** In pixels. */
    record Size(int width, int height) {}

    /** Which of them are completed. */
    record Suggest(boolean entity, boolean property, boolean type) {}

    /**
     * @param proposeProperties whether properties are proposed
     * @param propertySettings what can be set for a property
     */
    record Extend(boolean proposeProperties, List<Setting> propertySettings) {}

    /**
     * What can be set for a property.
     *
     * @param id as it is sent
     * @param name the same for people
     * @param type number or select
     * @param usual its value where nobody sets it
     * @param helpText what it does
     * @param choices what may be chosen
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Setting(
            String id,
            String name,
            String type,
            @JsonProperty("default") Object usual,
            String helpText,
            List<ManifestView.Choice> choices) {}

    static DraftManifestView of(Dataset dataset, String base, int most) {
        ManifestView published = ManifestView.of(dataset, base, most);
        return new DraftManifestView(
                List.of("1.0-draft"),
                published.name(),
                published.documentation(),
                most,
                true,
                published.defaultTypes(),
                new ManifestView.View(base + "/profiles/{id}"),
                new Size(ManifestView.WIDTH, ManifestView.HEIGHT),
                new Suggest(true, true, true),
                new Extend(
                        true,
                        published.extend().settings().stream()
                                .map(setting -> new Setting(
                                        setting.name(),
                                        setting.label(),
                                        setting.type(),
                                        setting.usual(),
                                        setting.help(),
                                        setting.choices()))
                                .toList()));
    }
}
