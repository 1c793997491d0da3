package dossier.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * The snapshots of one list.
 *
 * @param list code of the list
 * @param snapshots newest first
 */
@Schema(name = "Snapshots", description = "A list as it was imported over time, newest first.")
record SnapshotsView(String list, List<SnapshotView> snapshots) {}
