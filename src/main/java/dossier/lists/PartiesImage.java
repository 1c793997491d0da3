package dossier.lists;

import dossier.image.ImageReader;
import dossier.image.ImageWriter;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Listed parties in an image. */
public final class PartiesImage {

    private PartiesImage() {}

    /** Writes parties; one for each image, since it knows what stands there already. */
    public static final class Writer {

        private final ImageWriter out;
        private final Map<List<PublishedColumn>, Integer> columns = new IdentityHashMap<>();

        public Writer(ImageWriter out) {
            this.out = out;
        }

        /** Writes a snapshot without its listings. */
        public void snapshot(Snapshot snapshot) throws IOException {
            out.number(snapshot.id());
            out.text(snapshot.list().value());
            out.truth(snapshot.publishedOn().isPresent());
            if (snapshot.publishedOn().isPresent()) {
                date(snapshot.publishedOn().get());
            }
            out.number(snapshot.importedAt().getEpochSecond());
            out.number(snapshot.importedAt().getNano());
            out.text(snapshot.sha256());
            out.choice(snapshot.origin());
            out.number(snapshot.counts().listings());
            out.number(snapshot.counts().names());
            out.number(snapshot.counts().problems());
            out.number(snapshot.revision());
        }

        /** Writes one party. */
        public void party(ListedParty party) throws IOException {
            out.text(party.ref().list().value());
            out.longText(party.ref().reference());
            out.choice(party.kind());
            out.number(party.names().size());
            for (ListedName name : party.names()) {
                name(name);
            }
            particulars(party.particulars());
            out.number(party.identifiers().size());
            for (Identifier number : party.identifiers()) {
                out.choice(number.type());
                out.longText(number.number());
                out.text(number.country().text());
                out.text(number.country().code());
                out.text(number.remark());
            }
            out.number(party.dates().size());
            for (ListedDate date : party.dates()) {
                out.choice(date.kind());
                date(date.date());
                out.text(date.source());
            }
            out.number(party.programmes().size());
            for (Programme programme : party.programmes()) {
                out.text(programme.code());
                out.text(programme.title());
            }
            origin(party.origin());
        }

        private void particulars(ListedParty.Particulars particulars) throws IOException {
            out.choice(particulars.gender());
            out.number(particulars.birthDates().size());
            for (BirthDate birth : particulars.birthDates()) {
                date(birth.from());
                date(birth.to());
                out.truth(birth.circa());
            }
            texts(particulars.countries());
            texts(particulars.positions());
            out.longText(particulars.about());
        }

        private void origin(ListedParty.Origin origin) throws IOException {
            days(origin.presence().absent());
            out.day(origin.presence().firstSeen());
            days(origin.presence().delisted());
            out.truth(origin.sample());
            out.bytes(origin.cells().bytes());
            columns(origin.cells().columns());
        }

        private void columns(List<PublishedColumn> ofSnapshot) throws IOException {
            Integer known = columns.putIfAbsent(ofSnapshot, columns.size());
            out.number(known == null ? columns.size() - 1 : known);
            if (known == null) {
                out.number(ofSnapshot.size());
                for (PublishedColumn column : ofSnapshot) {
                    out.text(column.file());
                    out.text(column.heading());
                }
            }
        }

        private void days(Optional<Days> days) throws IOException {
            out.truth(days.isPresent());
            if (days.isPresent()) {
                out.day(days.get().from());
                out.day(days.get().to());
            }
        }

        private void date(PartialDate date) throws IOException {
            out.number(date.year());
            out.number(date.month());
            out.number(date.day());
        }

        private void texts(List<String> texts) throws IOException {
            out.number(texts.size());
            for (String text : texts) {
                out.text(text);
            }
        }

        /** Writes one name. */
        public void name(ListedName name) throws IOException {
            out.text(name.text());
            out.number(name.parts().size());
            for (NamePart part : name.parts()) {
                out.choice(part.role());
                out.text(part.text());
            }
            out.choice(name.grade());
            out.choice(name.type());
            out.choice(name.script());
            out.text(name.language());
        }
    }

    /** Reads what {@link Writer} wrote, in the same order. */
    public static final class Reader {

        private static final ListingKind[] KINDS = ListingKind.values();
        private static final Gender[] GENDERS = Gender.values();
        private static final Identifier.Type[] NUMBERS = Identifier.Type.values();
        private static final ListedDate.Kind[] DATES = ListedDate.Kind.values();
        private static final NamePart.Role[] PARTS = NamePart.Role.values();
        private static final NameGrade[] GRADES = NameGrade.values();
        private static final NameType[] TYPES = NameType.values();
        private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

        private final ImageReader in;
        private final Map<String, ListCode> lists = new HashMap<>();
        private final Map<Country, Country> countries = new HashMap<>();
        private final Map<Programme, Programme> programmes = new HashMap<>();
        private final Map<Presence, Presence> presences = new HashMap<>();
        private final List<List<PublishedColumn>> columns = new ArrayList<>();

        public Reader(ImageReader in) {
            this.in = in;
        }

        /** Reads a snapshot. */
        public Snapshot snapshot() throws IOException {
            return new Snapshot(
                    in.number(),
                    ListCode.of(in.text()),
                    in.truth() ? Optional.of(date()) : Optional.empty(),
                    Instant.ofEpochSecond(in.number(), in.number()),
                    in.text(),
                    in.choice(Snapshot.Origin.values()),
                    new Snapshot.Counts(amount(), amount(), amount()),
                    amount());
        }

        private int amount() throws IOException {
            return in.below(Integer.MAX_VALUE);
        }

        /** Reads one party. */
        public ListedParty party() throws IOException {
            ListCode list = lists.computeIfAbsent(in.text(), ListCode::of);
            ListingRef ref = new ListingRef(list, in.longText());
            ListingKind kind = in.choice(KINDS);
            ListedName[] names = new ListedName[in.count()];
            for (int i = 0; i < names.length; i++) {
                names[i] = name();
            }
            ListedParty.Particulars particulars = particulars();
            Identifier[] numbers = new Identifier[in.count()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = new Identifier(
                        in.choice(NUMBERS),
                        in.longText(),
                        shared(countries, new Country(in.text(), in.text())),
                        in.text());
            }
            ListedDate[] dates = new ListedDate[in.count()];
            for (int i = 0; i < dates.length; i++) {
                dates[i] = new ListedDate(in.choice(DATES), date(), in.text());
            }
            Programme[] listedUnder = new Programme[in.count()];
            for (int i = 0; i < listedUnder.length; i++) {
                listedUnder[i] = shared(programmes, new Programme(in.text(), in.text()));
            }
            return new ListedParty(
                    ref,
                    kind,
                    List.of(names),
                    particulars,
                    List.of(numbers),
                    List.of(dates),
                    List.of(listedUnder),
                    origin());
        }

        private static <T> T shared(Map<T, T> known, T value) {
            T before = known.putIfAbsent(value, value);
            return before == null ? value : before;
        }

        private ListedParty.Particulars particulars() throws IOException {
            Gender gender = in.choice(GENDERS);
            BirthDate[] births = new BirthDate[in.count()];
            for (int i = 0; i < births.length; i++) {
                PartialDate from = date();
                PartialDate to = date();
                births[i] = new BirthDate(from, to.equals(from) ? from : to, in.truth());
            }
            return new ListedParty.Particulars(gender, List.of(births), texts(), texts(), in.longText());
        }

        private ListedParty.Origin origin() throws IOException {
            Presence presence = shared(presences, new Presence(days(), in.day(), days()));
            boolean sample = in.truth();
            byte[] cells = in.bytes();
            return new ListedParty.Origin(presence, sample, ListedCells.read(columns(), cells));
        }

        private List<PublishedColumn> columns() throws IOException {
            int number = in.below(columns.size() + 1);
            if (number == columns.size()) {
                PublishedColumn[] ofSnapshot = new PublishedColumn[in.count()];
                for (int i = 0; i < ofSnapshot.length; i++) {
                    ofSnapshot[i] = new PublishedColumn(in.text(), in.text());
                }
                columns.add(List.of(ofSnapshot));
            }
            return columns.get(number);
        }

        private Optional<Days> days() throws IOException {
            return in.truth() ? Optional.of(new Days(in.day(), in.day())) : Optional.empty();
        }

        private PartialDate date() throws IOException {
            return new PartialDate(amount(), amount(), amount());
        }

        private List<String> texts() throws IOException {
            String[] texts = new String[in.count()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = in.text();
            }
            return List.of(texts);
        }

        /** Reads one name. */
        public ListedName name() throws IOException {
            String text = in.text();
            NamePart[] parts = new NamePart[in.count()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = new NamePart(in.choice(PARTS), in.text());
            }
            return new ListedName(
                    text, List.of(parts), in.choice(GRADES), in.choice(TYPES), in.choice(SCRIPTS), in.text());
        }
    }
}
