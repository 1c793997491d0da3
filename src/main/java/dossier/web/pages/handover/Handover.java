package dossier.web.pages.handover;

import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.screening.NameIndex;
import dossier.screening.Stamp;
import dossier.web.pages.PageWords;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What stands in every file that is handed over.
 *
 * @param style its styles
 * @param by who made it
 * @param at when
 * @param engine version of the matching engine
 * @param configuration hash of the settings; may be empty
 * @param lists what it was made from
 * @param sample whether a list is bundled sample data
 */
public record Handover(
        String style, String by, String at, String engine, String configuration, List<UsedList> lists, boolean sample) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final String STYLE = "/dossier/web/pages/handover/handover.css";

    public Handover {
        lists = List.copyOf(lists);
    }

    /**
     * A list as it was used.
     *
     * @param title what it is called
     * @param day of the snapshot, with what kind of day that is
     * @param sha256 of the snapshot
     */
    public record UsedList(String title, String day, String sha256) {}

    /**
     * What stands in a file that is made now.
     *
     * @param index from which it is made
     */
    public static Handover of(NameIndex index, Stamp stamp, String by, Instant now) {
        return new Handover(
                read(),
                by,
                MOMENT.format(now) + " UTC",
                stamp.engine(),
                stamp.configuration().orElse(""),
                stamp.snapshots().entrySet().stream()
                        .map(used -> used(used.getKey(), used.getValue(), index))
                        .sorted(Comparator.comparing(UsedList::title))
                        .toList(),
                stamp.sample());
    }

    private static UsedList used(ListCode list, String sha256, NameIndex index) {
        String title = KnownLists.byCode(list).map(known -> known.shortTitle()).orElse(list.value());
        String day = Optional.ofNullable(index.states().get(list))
                .map(state -> (state.published() ? "published " : "imported ") + PageWords.inWords(state.day()))
                .orElse("");
        return new UsedList(title, day, sha256);
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Handover.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
