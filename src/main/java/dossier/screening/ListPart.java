package dossier.screening;

import dossier.lists.Snapshot;
import dossier.screening.index.PreparedParty;

import java.util.List;

/**
 * One list in the state of one snapshot, its names analysed; kept until another snapshot of the list is active.
 *
 * @param snapshot which snapshot
 * @param parties its listings
 */
record ListPart(Snapshot snapshot, List<PreparedParty> parties) {}
