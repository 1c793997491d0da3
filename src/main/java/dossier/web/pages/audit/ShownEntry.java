package dossier.web.pages.audit;

import dossier.audit.AuditEntry;
import dossier.web.audit.AuditWords;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An entry of the audit log as the page shows it.
 *
 * @param number its place
 * @param at when, for programs
 * @param when the same for people, in UTC
 * @param who who did it
 * @param role his role, or empty
 * @param action what was done, in two or three words
 * @param sentence the same in a sentence
 * @param query what was asked, or empty
 * @param details what else there is to say
 * @param stamp what the answer was made from, or empty
 * @param hash of the entry and all before it
 */
record ShownEntry(
        long number,
        String at,
        String when,
        String who,
        String role,
        String action,
        String sentence,
        String query,
        String details,
        String stamp,
        String hash) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    static ShownEntry of(AuditEntry.Chained chained, String stamp) {
        AuditEntry entry = chained.entry();
        return new ShownEntry(
                entry.number(),
                entry.at().toString(),
                WHEN.format(entry.at()),
                entry.by().name(),
                entry.by().role(),
                AuditWords.action(entry),
                AuditWords.sentence(entry),
                entry.query(),
                entry.details(),
                stamp,
                chained.hash());
    }
}
