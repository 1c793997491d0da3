package dossier.lists.ca;

import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListReader;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.TextFile;
import dossier.lists.xml.XmlElement;
import dossier.lists.xml.XmlFile;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Canada's Consolidated Autonomous Sanctions List: one flat {@code record} a party. It has no references of its own: regulation,
 * schedule and item together are one, as the law cites it.
 *
 * @see <a href="https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx">the
 *     publisher's page</a>
 */
public final class SemaReader implements ListReader {

    private final ListCode list;
    private final String file;

    /**
     * @param list our code of the list
     * @param file its file's name as published, lower case
     */
    public SemaReader(ListCode list, String file) {
        this.list = list;
        this.file = file;
    }

    @Override
    public Publication read(PublishedFiles files, ReadingProblems problems) throws IOException {
        TextFile text = new TextFile(files.required(file), file);
        Map<String, ListingDraft> drafts = new LinkedHashMap<>();
        int names = 0;
        try (XmlFile xml = XmlFile.open(text, "data-set", Set.of(), problems)) {
            for (Optional<XmlElement> next = xml.next(Set.of("record"));
                    next.isPresent();
                    next = xml.next(Set.of("record"))) {
                SemaRecord record = new SemaRecord(next.get());
                Optional<ListingDraft> draft = record.read(list, drafts.keySet());
                next.get().close();
                if (draft.isPresent()) {
                    drafts.put(draft.get().ref().reference(), draft.get());
                    names += draft.get().toListing().names().size();
                }
            }
        }
        if (drafts.isEmpty()) {
            throw new ListFormatException(file, 0, "the file has no listings");
        }
        return ListingDraft.publication(drafts.values(), Optional.empty(), names);
    }
}
