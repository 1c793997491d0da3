package dossier.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dossier.lists.BirthDate;
import dossier.lists.Identifier;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.screening.NameIndex;
import dossier.screening.ScreeningQuery;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was known of both when a verdict was said, as it is kept with it: years later, a reader sees by what it was decided.
 *
 * @param asked of the customer or the party in the article
 * @param listed of the listings
 */
record KnownFacts(Asked asked, List<Listed> listed) {

    private static final ObjectWriter WRITER = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
            .writerFor(KnownFacts.class);

    /** What is empty was not written. */
    private static final ObjectMapper MAPPER = new ObjectMapper();

    record Asked(
            String name,
            String kind,
            String birthDate,
            List<String> countries,
            String position,
            List<String> identifiers,
            String article,
            String title) {}

    record Listed(
            String list,
            String reference,
            List<String> names,
            List<String> birthDates,
            List<String> countries,
            List<String> positions,
            List<String> identifiers,
            String hit) {}

    static String of(ReviewCase about, NameIndex index) {
        KnownFacts facts = new KnownFacts(
                asked(about.asked()),
                about.hits().stream()
                        .flatMap(hit -> index.party(hit.listing()).map(party -> listed(hit, party)).stream())
                        .toList());
        try {
            return WRITER.writeValueAsString(facts);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The case as a pair of names with their facts; empty where nothing was known of the listing. */
    static Optional<LabelledPair> pair(ReviewVerdict verdict) {
        try {
            JsonNode facts = MAPPER.readTree(verdict.facts());
            JsonNode asked = facts.path("asked");
            List<LabelledPair.Party> listed = new ArrayList<>();
            facts.path("listed")
                    .forEach(each -> listed.add(new LabelledPair.Party(
                            texts(each.path("names")), texts(each.path("birthDates")), texts(each.path("countries")))));
            return listed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new LabelledPair(
                            verdict.id(),
                            asked.path("kind").asText(""),
                            new LabelledPair.Party(
                                    List.of(asked.path("name").asText("")),
                                    texts(asked.path("birthDate")),
                                    texts(asked.path("countries"))),
                            listed,
                            verdict.said() == ReviewVerdict.Said.SAME,
                            verdict.note()));
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One text, several or none. */
    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        (value.isArray() ? value : List.of(value)).forEach(text -> texts.add(text.asText("")));
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static Asked asked(ReviewCase.Asked asked) {
        Optional<ScreeningQuery> query = asked.query();
        return new Asked(
                asked.name(),
                query.flatMap(ScreeningQuery::kind).map(Enum::name).orElse(""),
                query.flatMap(ScreeningQuery::birthDate)
                        .map(BirthDate::toString)
                        .orElse(""),
                query.map(ScreeningQuery::countries).orElse(List.of()),
                query.map(ScreeningQuery::position).orElse(""),
                query.map(ScreeningQuery::identifiers).orElse(List.of()),
                asked.article().map(Object::toString).orElse(""),
                asked.title());
    }

    private static Listed listed(ReviewCase.Hit hit, ListedParty party) {
        return new Listed(
                party.ref().list().value(),
                party.ref().reference(),
                party.names().stream().map(ListedName::text).toList(),
                party.birthDates().stream().map(BirthDate::toString).toList(),
                party.countries(),
                party.positions(),
                party.identifiers().stream().map(Identifier::number).toList(),
                hit.band() + " " + hit.score());
    }
}
