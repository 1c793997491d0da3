package dossier.web.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dossier.lists.Authority;
import dossier.lists.BirthDate;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.profiles.ProfileDirectory;
import dossier.screening.Band;
import dossier.screening.Evidence;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.screening.ScreeningSettings;
import dossier.text.ReadingBudget;
import dossier.web.WebSettings;
import dossier.web.entities.AskedEntity;
import dossier.web.entities.Dataset;
import dossier.web.entities.EntityScreening;
import dossier.web.entities.EntityTrail;
import dossier.web.entities.LikelyParty;
import dossier.web.http.Rounded;
import dossier.web.pages.PageWords;
import dossier.web.words.EvidenceView;
import dossier.web.words.Sides;
import io.vertx.core.http.HttpServerRequest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the parties that the rows of a table may be. Needs no database. */
@ApplicationScoped
class Reconciler {

    private static final int USUAL_LIMIT = 5;
    private static final int HUNDRED = 100;

    private final Screener screener;
    private final EntityScreening screening;
    private final ProfileDirectory profiles;
    private final ScreeningSettings bands;
    private final WebSettings settings;
    private final EntityTrail trail;

    Reconciler(
            Screener screener,
            EntityScreening screening,
            ProfileDirectory profiles,
            ScreeningSettings bands,
            WebSettings settings,
            EntityTrail trail) {
        this.screener = screener;
        this.screening = screening;
        this.profiles = profiles;
        this.bands = bands;
        this.settings = settings;
        this.trail = trail;
    }

    /**
     * A row.
     *
     * @param text its name, a number, or the id of a party; may be empty where there are properties
     * @param types what it may be; empty where nobody says
     * @param limit most candidates
     * @param properties what else is known, by property
     */
    record Row(String text, List<String> types, Optional<Integer> limit, Map<String, JsonNode> properties) {

        AskedEntity asked() {
            Map<String, JsonNode> all = new LinkedHashMap<>();
            properties.forEach((property, value) -> all.put(property.substring(property.indexOf(':') + 1), value));
            if (!text.isBlank()) {
                all.put("name", TextNode.valueOf(text));
            }
            return AskedEntity.of(EntityTypes.asked(types), all);
        }
    }

    /**
     * A party that a row may be.
     *
     * @param id id of its profile
     * @param name its name
     * @param description born when, of which countries, on whose lists
     * @param score how probable it is, in per cent
     * @param match whether it is the only match, so that nobody has to choose
     * @param type what it is
     * @param features how strongly each reason is present
     */
    record Candidate(
            String id,
            String name,
            String description,
            double score,
            boolean match,
            List<NamedId> type,
            List<FeatureValue> features) {}

    /**
     * One reason.
     *
     * @param id which
     * @param name the same for people
     * @param value how strongly it is present
     */
    record FeatureValue(String id, String name, double value) {}

    /** The candidates of each row, in their order, each with its most probable first. */
    List<List<Candidate>> candidates(HttpServerRequest call, Dataset dataset, List<Row> rows) {
        NameIndex index = screener.index();
        ReadingBudget budget = trail.budget(call);
        budget.begin("matching the rows", rows.size());
        List<List<Candidate>> answers = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (Row row : rows) {
            budget.check(answers.size());
            AskedEntity entity = row.asked();
            asked.add(entity.asked());
            answers.add(candidates(index, dataset, row, entity));
        }
        trail.screened(
                trail.actor(), asked, answers.stream().mapToInt(List::size).sum(), screener.stamp(index));
        return answers;
    }

    private List<Candidate> candidates(NameIndex index, Dataset dataset, Row row, AskedEntity entity) {
        Optional<Candidate> named = byId(index, row.text());
        if (named.isPresent()) {
            return List.of(named.get());
        }
        List<ScreeningQuery> queries = entity.queries(settings.maxName());
        int limit = Math.max(1, Math.min(row.limit().orElse(USUAL_LIMIT), settings.maxHits()));
        List<LikelyParty> found = queries.isEmpty()
                ? List.of()
                : screening.parties(index, queries, new ScreeningOptions(dataset.lists(), bands.review(), limit));
        boolean clear = found.stream().filter(Reconciler::isMatch).count() == 1;
        return found.stream()
                .map(party -> new Candidate(
                        party.id(),
                        nameOf(index, party),
                        description(index, party.listings()),
                        Rounded.of(party.best().score() * HUNDRED),
                        clear && isMatch(party),
                        List.of(EntityTypes.of(party.best().kind())),
                        features(party.best().evidence())))
                .toList();
    }

    private static boolean isMatch(LikelyParty party) {
        return party.best().band() == Band.MATCH;
    }

    /** Somebody who has the id of a party has decided already. */
    private Optional<Candidate> byId(NameIndex index, String text) {
        return profiles.brief(index, text.strip())
                .map(profile -> new Candidate(
                        profile.id(),
                        profile.name(),
                        description(
                                index,
                                profile.listings().stream()
                                        .map(listing -> listing.listing())
                                        .toList()),
                        HUNDRED,
                        true,
                        List.of(EntityTypes.of(profile.kind())),
                        List.of()));
    }

    private static String nameOf(NameIndex index, LikelyParty party) {
        return index.party(party.listings().get(0))
                .map(anchor -> anchor.names().get(0).text())
                .orElse(party.best().name());
    }

    /** Born when, of which countries, on whose lists. */
    static String description(NameIndex index, List<ListingRef> refs) {
        List<ListedParty> listings =
                refs.stream().flatMap(ref -> index.party(ref).stream()).toList();
        String born = listings.stream()
                .flatMap(listing -> listing.birthDates().stream())
                .map(BirthDate::toString)
                .distinct()
                .limit(2)
                .collect(Collectors.joining(" or "));
        String countries = listings.stream()
                .flatMap(listing -> listing.countries().stream())
                .distinct()
                .limit(3)
                .map(PageWords::country)
                .collect(Collectors.joining(", "));
        List<KnownList> lists = listings.stream()
                .flatMap(listing -> KnownLists.byCode(listing.ref().list()).stream())
                .distinct()
                .toList();
        String authorities = lists.stream()
                .map(KnownList::authority)
                .filter(Authority::sanctions)
                .distinct()
                .sorted()
                .map(Authority::name)
                .collect(Collectors.joining(", "));
        String others = lists.stream()
                .filter(list -> !list.authority().sanctions())
                .map(KnownList::title)
                .collect(Collectors.joining(", "));
        return Stream.of(
                        born.isEmpty() ? "" : "born " + born,
                        countries,
                        authorities.isEmpty() ? "" : "listed by " + authorities,
                        others.isEmpty() ? "" : "on " + others)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static List<FeatureValue> features(List<Evidence> evidence) {
        return EvidenceView.of(evidence, Sides.QUERY).stream()
                .map(reason -> new FeatureValue(
                        reason.feature().toLowerCase(Locale.ROOT), reason.sentence(), reason.strength()))
                .toList();
    }
}
