package dossier.lists.store;

import dossier.lists.Days;
import dossier.lists.ListedOn;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.ListingSummary;
import dossier.lists.Presence;
import dossier.lists.Programme;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code listing_version}, as far as it is read one by one; written by {@link SnapshotDraft} only. */
@Entity
@Table(name = "listing_version")
class StoredListingVersion {

    @Id
    long id;

    String list = "";
    String reference = "";

    @Column(name = "since_snapshot")
    long since;

    @Column(name = "until_snapshot")
    @Nullable
    Long until;

    @Enumerated(EnumType.STRING)
    ListingKind kind = ListingKind.PERSON;

    String name = "";
    String[] programmes = {};
    String[] countries = {};

    /** Words of all names, folded, each after a blank. */
    String search = "";

    @Column(name = "listed_by")
    @Nullable
    LocalDate listedBy;

    @Column(name = "not_before")
    @Nullable
    LocalDate notBefore;

    @Column(name = "absent_from")
    @Nullable
    LocalDate absentFrom;

    @Column(name = "absent_to")
    @Nullable
    LocalDate absentTo;

    @Column(name = "first_seen")
    LocalDate firstSeen = LocalDate.EPOCH;

    @Column(name = "last_seen")
    @Nullable
    LocalDate lastSeen;

    @Nullable
    LocalDate gone;

    String body = "";

    ListingRef ref() {
        return ListingRef.of(list, reference);
    }

    Listing listing() {
        return ListingJson.read(body);
    }

    Presence presence() {
        return new Presence(days(absentFrom, absentTo), firstSeen, days(lastSeen, gone));
    }

    ListingSummary toSummary(Optional<LocalDate> day) {
        Listing listing = listing();
        return new ListingSummary(
                ref(),
                kind,
                name,
                listing.programmes().stream().map(Programme::code).distinct().toList(),
                listing.countryCodes(),
                listing.dates(),
                until == null,
                day.map(asked -> ListedOn.of(listing.dates(), presence(), asked)));
    }

    private static Optional<Days> days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? Optional.empty() : Optional.of(new Days(from, to));
    }
}
