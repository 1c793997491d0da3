package dossier.watchlists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;
import dossier.screening.ScreeningQuery;
import org.jspecify.annotations.Nullable;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What is asked for a customer, as it is kept: short, since there are millions. Thread-safe. */
final class QueryJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Kept.class);
    private static final ObjectReader READER = MAPPER.readerFor(Kept.class);

    private QueryJson() {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Kept(
            String name,
            @Nullable String kind,
            @Nullable Birth birth,
            @Nullable List<String> countries,
            @Nullable String gender,
            @Nullable String position,
            @Nullable List<String> numbers) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    private record Birth(String from, String to, boolean circa) {}

    static String write(ScreeningQuery query) {
        Kept kept = new Kept(
                query.name(),
                query.kind().map(Enum::name).orElse(null),
                query.birthDate()
                        .map(date -> new Birth(date.from().toString(), date.to().toString(), date.circa()))
                        .orElse(null),
                query.countries(),
                query.gender() == Gender.UNKNOWN ? null : query.gender().name(),
                query.position(),
                query.identifiers());
        try {
            return WRITER.writeValueAsString(kept);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ScreeningQuery read(String json) {
        Kept kept;
        try {
            kept = READER.readValue(json);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ScreeningQuery(
                kept.name == null ? "" : kept.name, // blank beside a number: nothing is kept of it
                Optional.ofNullable(kept.kind).map(ListingKind::valueOf),
                Optional.ofNullable(kept.birth).map(QueryJson::birth),
                Optional.ofNullable(kept.countries).orElse(List.of()),
                Optional.ofNullable(kept.gender).map(Gender::valueOf).orElse(Gender.UNKNOWN),
                Optional.ofNullable(kept.position).orElse(""),
                Optional.ofNullable(kept.numbers).orElse(List.of()));
    }

    private static BirthDate birth(Birth kept) {
        return new BirthDate(PartialDate.parse(kept.from), PartialDate.parse(kept.to), kept.circa);
    }
}
