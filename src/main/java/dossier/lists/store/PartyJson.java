package dossier.lists.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NamePart;
import dossier.lists.NameType;
import dossier.lists.PartialDate;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The short facts of a listing as JSON arrays without field names. All of them are read at every start, so this is
 * written by hand: it takes a quarter of the space of the whole listing and needs no warm-up. Thread-safe.
 */
public final class PartyJson {

    private static final JsonFactory JSON = new JsonFactory();

    private PartyJson() {}

    static String write(Listing listing) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            json.writeString(listing.gender().name());
            writeNames(json, listing.names());
            json.writeStartArray();
            for (BirthDate birth : listing.birthDates()) {
                writeTexts(json, birth.from().toString(), birth.to().toString(), birth.circa() ? "circa" : "");
            }
            json.writeEndArray();
            writeTexts(json, listing.countryCodes().toArray(String[]::new));
            writeTexts(json, positions(listing));
            json.writeStartArray();
            for (Identifier number : ListedParty.numbers(listing)) {
                writeTexts(
                        json,
                        number.type().name(),
                        number.number(),
                        number.country().text(),
                        number.country().code(),
                        number.remark());
            }
            json.writeEndArray();
            json.writeStartArray();
            for (ListedDate date : listing.dates()) {
                writeTexts(json, date.kind().name(), date.date().toString(), date.source());
            }
            json.writeEndArray();
            json.writeString(ListedParty.about(listing));
            json.writeEndArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    static ListedParty read(String text, ListingRef ref, ListingKind kind, ListedParty.Origin origin) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            Gender gender = Gender.valueOf(json.nextTextValue());
            List<ListedName> names = readNames(json);
            List<BirthDate> births = new ArrayList<>();
            for (List<String> birth : readRows(json)) {
                births.add(new BirthDate(
                        PartialDate.parse(birth.get(0)),
                        PartialDate.parse(birth.get(1)),
                        !birth.get(2).isEmpty()));
            }
            json.nextToken();
            List<String> countries = readTexts(json);
            json.nextToken();
            List<String> positions = readTexts(json);
            List<Identifier> identifiers = new ArrayList<>();
            for (List<String> number : readRows(json)) {
                identifiers.add(new Identifier(
                        Identifier.Type.valueOf(number.get(0)),
                        number.get(1),
                        new Country(number.get(2), number.get(3)),
                        number.get(4)));
            }
            List<ListedDate> dates = new ArrayList<>();
            for (List<String> date : readRows(json)) {
                dates.add(new ListedDate(
                        ListedDate.Kind.valueOf(date.get(0)), PartialDate.parse(date.get(1)), date.get(2)));
            }
            // what was stored by an earlier version ends here
            String about = json.nextToken() == JsonToken.VALUE_STRING ? json.getText() : "";
            return new ListedParty(
                    ref,
                    kind,
                    names,
                    new ListedParty.Particulars(gender, births, countries, positions, about),
                    identifiers,
                    dates,
                    origin);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void writeNames(JsonGenerator json, List<ListedName> names) throws IOException {
        json.writeStartArray();
        for (ListedName name : names) {
            json.writeStartArray();
            json.writeString(name.text());
            json.writeString(name.grade().name());
            json.writeString(name.type().name());
            json.writeString(name.script().name());
            json.writeString(name.language());
            for (NamePart part : name.parts()) {
                json.writeString(part.role().name());
                json.writeString(part.text());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static List<ListedName> readNames(JsonParser json) throws IOException {
        List<ListedName> names = new ArrayList<>();
        for (List<String> name : readRows(json)) {
            List<NamePart> parts = new ArrayList<>();
            for (int part = 5; part < name.size(); part += 2) {
                parts.add(new NamePart(NamePart.Role.valueOf(name.get(part)), name.get(part + 1)));
            }
            names.add(new ListedName(
                    name.get(0),
                    parts,
                    NameGrade.valueOf(name.get(1)),
                    NameType.valueOf(name.get(2)),
                    UnicodeScript.valueOf(name.get(3)),
                    name.get(4)));
        }
        return names;
    }

    private static void writeTexts(JsonGenerator json, String... texts) throws IOException {
        json.writeArray(texts, 0, texts.length);
    }

    private static List<List<String>> readRows(JsonParser json) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            rows.add(readTexts(json));
        }
        return rows;
    }

    /** The parser stands on the start of the array, afterwards on its end. */
    private static List<String> readTexts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
        return texts;
    }

    private static String[] positions(Listing listing) {
        return Stream.concat(listing.titles().stream(), listing.positions().stream())
                .map(ListedParty::shortPosition)
                .distinct()
                .toArray(String[]::new);
    }
}
