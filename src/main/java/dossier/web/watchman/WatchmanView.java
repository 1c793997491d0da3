package dossier.web.watchman;

import com.fasterxml.jackson.annotation.JsonInclude;
import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.Programme;
import dossier.screening.Hit;
import dossier.web.http.Rounded;
import dossier.web.words.ReasonSentence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Listings that may be the party asked for, as Watchman gives them.
 *
 * @param query what was asked
 * @param entities the most probable first
 */
record WatchmanView(Map<String, String> query, List<Entity> entities) {

    /**
     * A listing.
     *
     * @param name its primary name
     * @param entityType person, business, vessel or aircraft
     * @param sourceList code of its list
     * @param sourceID its reference
     * @param person who it is, of a person
     * @param business what it is, of an organisation
     * @param vessel what it is, of a ship
     * @param aircraft what it is, of an aircraft
     * @param cryptoAddresses its wallets
     * @param sanctionsInfo under what it is listed
     * @param match probability that it is meant, 0 to 1
     * @param because why, in one sentence
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Entity(
            String name,
            String entityType,
            String sourceList,
            String sourceID,
            Optional<Details> person,
            Optional<Details> business,
            Optional<Details> vessel,
            Optional<Details> aircraft,
            List<Wallet> cryptoAddresses,
            SanctionsInfo sanctionsInfo,
            double match,
            String because) {

        static Entity of(Hit hit, ListedParty party) {
            Optional<Details> details = Optional.of(Details.of(party));
            return new Entity(
                    party.names().get(0).text(),
                    typeOf(party.kind()),
                    party.ref().list().value(),
                    party.ref().reference(),
                    details.filter(any -> party.kind() == ListingKind.PERSON),
                    details.filter(any -> party.kind() == ListingKind.ORGANISATION),
                    details.filter(any -> party.kind() == ListingKind.VESSEL),
                    details.filter(any -> party.kind() == ListingKind.AIRCRAFT),
                    party.identifiers().stream()
                            .filter(number -> number.type() == Identifier.Type.DIGITAL_CURRENCY)
                            .map(number -> new Wallet(number.remark(), number.number()))
                            .toList(),
                    new SanctionsInfo(
                            party.programmes().stream()
                                    .map(Programme::code)
                                    .distinct()
                                    .toList(),
                            party.about()),
                    Rounded.of(hit.score()),
                    ReasonSentence.of(hit));
        }
    }

    /**
     * Who or what a party is.
     *
     * @param name its primary name
     * @param altNames its other names
     * @param gender male, female or unknown; of people
     * @param birthDate the first birth date that is known to the day; of people
     * @param titles offices and functions
     * @param governmentIDs numbers of documents and registrations
     */
    record Details(
            String name,
            List<String> altNames,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String gender,
            Optional<String> birthDate,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> titles,
            List<Document> governmentIDs) {

        static Details of(ListedParty party) {
            return new Details(
                    party.names().get(0).text(),
                    party.names().stream().skip(1).map(ListedName::text).toList(),
                    party.kind() == ListingKind.PERSON ? inLowerCase(party.gender()) : "",
                    party.birthDates().stream()
                            .filter(birth ->
                                    birth.from().isDay() && birth.from().equals(birth.to()))
                            .map(BirthDate::from)
                            .map(day -> day + "T00:00:00Z")
                            .findFirst(),
                    party.positions(),
                    party.identifiers().stream()
                            .filter(number -> number.type() != Identifier.Type.DIGITAL_CURRENCY)
                            .map(number -> new Document(
                                    number.type()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'),
                                    number.country().code(),
                                    number.number()))
                            .toList());
        }

        private static String inLowerCase(Gender gender) {
            return gender.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A number: what it is, of which country, and itself. */
    record Document(String type, String country, String identifier) {}

    /** A wallet: its currency and its address. */
    record Wallet(String currency, String address) {}

    /** Under what a party is listed: codes of programmes, and what the list says of it. */
    record SanctionsInfo(List<String> programs, String description) {}

    static String typeOf(ListingKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANISATION -> "business";
            case VESSEL -> "vessel";
            case AIRCRAFT -> "aircraft";
        };
    }
}
