package dossier.lists.ch;

import dossier.lists.Cell;
import dossier.lists.Link;
import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListReader;
import dossier.lists.PartialDate;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.TextFile;
import dossier.lists.csv.WrittenDates;
import dossier.lists.xml.XmlElement;
import dossier.lists.xml.XmlFile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the whole list of SECO: one {@code target} a person, organisation or object, under its {@code ssid}. The file keeps those that were
 * removed, and within every modification what was there before; both are left out.
 *
 * @see <a href="https://www.seco.admin.ch/seco/en/home/Aussenwirtschaftspolitik_Wirtschaftliche_Zusammenarbeit/Wirtschaftsbeziehungen/exportkontrollen-und-sanktionen/sanktionen-embargos.html">the
 *     publisher's page, with the schema of its XML</a>
 */
public final class SecoReader implements ListReader {

    private static final String ROOT = "swiss-sanctions-list";
    private static final String WHOLE = "whole-list";
    private static final Set<String> FORMER_STATES = Set.of("added", "removed");

    private final ListCode list;
    private final String file;

    /**
     * @param list our code of the list
     * @param file its file's name, for messages
     */
    public SecoReader(ListCode list, String file) {
        this.list = list;
        this.file = file;
    }

    /** A link whose other side may stand further down. */
    record Relation(String target, Link.Kind kind, Cell cell) {}

    @Override
    public Publication read(PublishedFiles files, ReadingProblems problems) throws IOException {
        TextFile text = new TextFile(files.required(file), file);
        CountryCells countries = new CountryCells(problems);
        SecoLookups lookups = new SecoLookups(countries);
        Optional<PartialDate> day;
        try (XmlFile xml = XmlFile.open(text, ROOT, FORMER_STATES, problems)) {
            if (!xml.rootAttribute("list-type").equals(WHOLE)) {
                throw new ListFormatException(
                        file, 0, "list-type is '" + xml.rootAttribute("list-type") + "', not '" + WHOLE + "'");
            }
            day = WrittenDates.date(xml.rootAttribute("date"));
            each(xml, Set.of("sanctions-program", "place"), lookups::add);
        }
        Map<String, ListingDraft> drafts = new LinkedHashMap<>();
        Map<String, List<Relation>> relations = new HashMap<>();
        try (XmlFile xml = XmlFile.open(text, ROOT, FORMER_STATES, problems)) {
            each(xml, Set.of("target"), target -> add(target, lookups, drafts, relations));
        }
        if (drafts.isEmpty()) {
            throw new ListFormatException(file, 0, "the file has no listings");
        }
        relate(drafts, relations);
        drafts.values().removeIf(draft -> isNameless(draft, problems));
        int names = drafts.values().stream().mapToInt(ListingDraft::nameCount).sum();
        return ListingDraft.publication(drafts.values(), day, names);
    }

    private interface Taker {
        void take(XmlElement element);
    }

    private static void each(XmlFile xml, Set<String> names, Taker taker) throws IOException {
        for (Optional<XmlElement> next = xml.next(names); next.isPresent(); next = xml.next(names)) {
            taker.take(next.get());
            next.get().close();
        }
    }

    private void add(
            XmlElement target,
            SecoLookups lookups,
            Map<String, ListingDraft> drafts,
            Map<String, List<Relation>> relations) {
        List<Relation> own = new ArrayList<>();
        SecoTarget reading = new SecoTarget(target, lookups, own);
        Optional<ListingDraft> draft = reading.read(list);
        if (draft.isEmpty()) {
            return;
        }
        String reference = draft.get().ref().reference();
        relations.put(reference, own);
        if (drafts.put(reference, draft.get()) != null) {
            throw new ListFormatException(file, target.cell().row(), "the ssid " + reference + " stands twice");
        }
    }

    private static void relate(Map<String, ListingDraft> drafts, Map<String, List<Relation>> relations) {
        Map<String, String> names = new HashMap<>();
        drafts.forEach((reference, draft) -> {
            if (draft.hasName()) {
                names.put(reference, draft.toListing().primaryName().text());
            }
        });
        relations.forEach((reference, own) -> own.forEach(relation -> Optional.ofNullable(names.get(relation.target()))
                .ifPresent(name -> Optional.ofNullable(drafts.get(reference))
                        .ifPresent(draft ->
                                draft.link(new Link(relation.kind(), name, relation.target()), relation.cell())))));
    }

    private boolean isNameless(ListingDraft draft, ReadingProblems problems) {
        if (!draft.hasName()) {
            problems.add(file, 0, "name", draft.ref() + " has no name; left out");
        }
        return !draft.hasName();
    }
}
