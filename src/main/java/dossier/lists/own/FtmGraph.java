package dossier.lists.own;

import dossier.lists.Cell;
import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.Publication;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.ListingDraft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The objects of a file of FollowTheMoney, put together: what stands in objects of their own is added to the parties that it is about. */
final class FtmGraph {

    private final ListCode list;
    private final String file;
    private final ListingKind legalEntity;
    private final ReadingProblems problems;
    private final FtmParty party;
    private final Map<String, ListingDraft> drafts = new LinkedHashMap<>();
    /** Merged ids lead to the ids that they were merged into. */
    private final Map<String, String> merged = new HashMap<>();
    /** Names of everything that has one, for links. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, FtmNode> others = new LinkedHashMap<>();
    private final Map<String, List<String>> addresses = new LinkedHashMap<>();
    private final Set<String> unknown = new HashSet<>();

    FtmGraph(ListCode list, String file, ListingKind legalEntity, ReadingProblems problems) {
        this.list = list;
        this.file = file;
        this.legalEntity = legalEntity;
        this.problems = problems;
        this.party = new FtmParty(file, problems);
    }

    void add(FtmNode node) {
        node.referents().forEach(referent -> merged.put(referent, node.id()));
        node.caption().or(() -> node.first("name")).ifPresent(name -> names.putIfAbsent(node.id(), name));
        Optional<ListingKind> kind = FtmSchemata.party(node.schema(), legalEntity);
        if (kind.isPresent()) {
            if (node.target()) {
                addParty(node, kind.get());
            }
        } else if (FtmSchemata.OF_PARTIES.contains(node.schema())) {
            others.put(node.id(), node);
        } else if (!FtmSchemata.isKnown(node.schema()) && unknown.add(node.schema())) {
            problems.add(file, node.line(), "schema", "unknown value '" + node.schema() + "'; left out");
        }
    }

    /** One object may stand on several lines, each with some of its properties. */
    private void addParty(FtmNode node, ListingKind kind) {
        ListingDraft draft = drafts.computeIfAbsent(node.id(), id -> new ListingDraft(new ListingRef(list, id), kind));
        if (draft.kind() != kind) {
            problems.add(
                    file, node.line(), "schema", draft.ref() + " is of two kinds: " + draft.kind() + " and " + kind);
        }
        party.read(node, draft);
        node.of("addressEntity")
                .forEach(address -> addresses
                        .computeIfAbsent(node.id(), id -> new ArrayList<>())
                        .add(address));
    }

    Publication publication() {
        FtmRelations relations = new FtmRelations(this, party);
        addresses.forEach((of, ids) -> ids.forEach(id -> Optional.ofNullable(others.get(id))
                .ifPresent(address -> draft(of).ifPresent(draft -> party.address(address, draft)))));
        others.values().forEach(relations::read);
        drafts.values().removeIf(this::isNameless);
        int all = drafts.values().stream().mapToInt(ListingDraft::nameCount).sum();
        return ListingDraft.publication(drafts.values(), Optional.empty(), all);
    }

    private boolean isNameless(ListingDraft draft) {
        if (!draft.hasName()) {
            problems.add(file, 0, "name", draft.ref() + " has no name; left out");
        }
        return !draft.hasName();
    }

    /** The party of that id, or of the id that it was merged into. */
    Optional<ListingDraft> draft(String id) {
        return Optional.ofNullable(drafts.get(merged.getOrDefault(id, id)));
    }

    /** What the object of that id is called; empty if the file does not have it. */
    String name(String id) {
        return names.getOrDefault(merged.getOrDefault(id, id), "");
    }

    Cell cell(FtmNode node, String property) {
        return new Cell(file, node.line(), property);
    }
}
