package dossier.screening.index;

import dossier.image.DamagedImageException;
import dossier.image.ImageReader;
import dossier.image.ImageWriter;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.PartiesImage;
import dossier.lists.Snapshot;
import dossier.lists.numbers.ComparedNumber;
import dossier.lists.numbers.NumbersImage;
import dossier.names.NamesImage;
import dossier.names.TokenFrequencies;
import dossier.parties.JoinDecisions;
import dossier.parties.JoinedParties;
import dossier.parties.JoinsImage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is worked out of the lists for the name index, in a file: the next start reads it instead of taking every name apart. It holds
 * for one build of the service and the very snapshots it was made from; whoever reads it compares both.
 *
 * @param build which build of the service made it
 * @param snapshots what it was made from
 * @param parties every listing, by list and reference, its names analysed
 * @param rarity what was counted and learned from them
 * @param spellings what their words are filed under, if the parties stay in this order
 * @param joined which of them are one party
 * @param decisions what people had decided about that
 */
public record IndexImage(
        String build,
        List<Snapshot> snapshots,
        List<PreparedParty> parties,
        TokenFrequencies rarity,
        SortedKeys spellings,
        JoinedParties joined,
        JoinDecisions decisions) {

    /**
     * Writes it to a file that is seen whole or not at all, whenever the machine stops.
     *
     * @param file replaced if it is there
     */
    public void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (ImageWriter out = ImageWriter.create(unfinished)) {
            out.text(build);
            PartiesImage.Writer listed = new PartiesImage.Writer(out);
            NamesImage.Writer names = new NamesImage.Writer(out);
            out.number(snapshots.size());
            for (Snapshot snapshot : snapshots) {
                listed.snapshot(snapshot);
            }
            out.number(parties.size());
            for (PreparedParty party : parties) {
                listed.party(party.party());
                NumbersImage.write(out, party.facts().numbers());
                out.number(party.names().size());
                for (PreparedParty.Name name : party.names()) {
                    write(out, listed, name.listed(), party.party());
                    names.name(name.analysed());
                }
            }
            names.frequencies(rarity);
            out.longs(spellings.values());
            JoinsImage.write(
                    out, joined, parties.stream().map(PreparedParty::party).toList());
            JoinsImage.write(out, decisions);
            out.finish();
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Nearly every name is one of the party's own; what was cut out of one stands here itself. */
    private static void write(ImageWriter out, PartiesImage.Writer listed, ListedName name, ListedParty party)
            throws IOException {
        for (int i = 0; i < party.names().size(); i++) {
            if (party.names().get(i) == name) {
                out.number(i);
                return;
            }
        }
        out.number(party.names().size());
        listed.name(name);
    }

    /**
     * Reads a file.
     *
     * @param build which build asks
     * @throws DamagedImageException if another build made it, it is damaged or its values do not fit each other
     * @throws IOException if it cannot be read
     */
    public static IndexImage read(Path file, String build) throws IOException {
        try (ImageReader in = ImageReader.open(file)) {
            if (!in.text().equals(build)) {
                throw new DamagedImageException("made by another build");
            }
            PartiesImage.Reader listed = new PartiesImage.Reader(in);
            NamesImage.Reader names = new NamesImage.Reader(in);
            Snapshot[] snapshots = new Snapshot[in.count()];
            for (int i = 0; i < snapshots.length; i++) {
                snapshots[i] = listed.snapshot();
            }
            int count = in.count();
            List<PreparedParty> parties = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                parties.add(party(in, listed, names));
            }
            TokenFrequencies rarity = names.frequencies();
            SortedKeys spellings = new SortedKeys(in.longs());
            JoinedParties joined = JoinsImage.read(
                    in, parties.stream().map(PreparedParty::party).toList());
            JoinDecisions decisions = JoinsImage.decisions(in);
            in.end();
            return new IndexImage(build, List.of(snapshots), parties, rarity, spellings, joined, decisions);
        } catch (IllegalArgumentException | DateTimeException unfit) {
            throw new DamagedImageException("its values do not fit each other: " + unfit.getMessage(), unfit);
        }
    }

    private static PreparedParty party(ImageReader in, PartiesImage.Reader listed, NamesImage.Reader names)
            throws IOException {
        ListedParty party = listed.party();
        List<ComparedNumber> numbers = NumbersImage.read(in);
        PreparedParty.Name[] ofParty = new PreparedParty.Name[in.count()];
        for (int i = 0; i < ofParty.length; i++) {
            int own = in.below(party.names().size() + 1);
            ListedName name = own < party.names().size() ? party.names().get(own) : listed.name();
            ofParty[i] = new PreparedParty.Name(name, names.name());
        }
        return PreparedParty.of(party, numbers, List.of(ofParty));
    }
}
