package dossier.lists.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dossier.lists.ListedName;
import dossier.lists.Listing;

import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A whole listing as JSON, and the hash by which two snapshots tell whether it says the same. Thread-safe. */
final class ListingJson {

    // Its own mapper: what is stored must not change with how the API prints JSON.
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Listing.class);
    private static final ObjectReader READER = MAPPER.readerFor(Listing.class);

    private ListingJson() {}

    static String write(Listing listing) {
        try {
            return WRITER.writeValueAsString(listing);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Listing read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * SHA-256 (hexadecimal) of what the listing says. The order in which a list repeats names, addresses and the like says
     * nothing, so it does not count; which name is the primary one does.
     */
    static String hash(Listing listing) {
        try {
            byte[] canonical = WRITER.writeValueAsBytes(inOneOrder(listing));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Listing inOneOrder(Listing listing) {
        List<ListedName> names = Stream.concat(
                        Stream.of(listing.primaryName()),
                        sorted(listing.names().subList(1, listing.names().size())).stream())
                .toList();
        return new Listing(
                listing.ref(),
                listing.kind(),
                names,
                new Listing.PersonalDetails(
                        listing.gender(),
                        sorted(listing.birthDates()),
                        sorted(listing.birthPlaces()),
                        sorted(listing.nationalities()),
                        sorted(listing.citizenships()),
                        sorted(listing.titles()),
                        sorted(listing.positions())),
                sorted(listing.identifiers()),
                sorted(listing.addresses()),
                new Listing.Designation(
                        sorted(listing.programmes()),
                        sorted(listing.legalActs()),
                        sorted(listing.measures()),
                        sorted(listing.dates())),
                new Listing.OtherInformation(
                        sorted(listing.reasons()),
                        sorted(listing.remarks()),
                        sorted(listing.links()),
                        sorted(listing.details())));
    }

    private static <T> List<T> sorted(List<T> values) {
        return values.size() < 2
                ? values
                : values.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
}
