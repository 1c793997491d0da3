package dossier.web.pages.alerts;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.rescreening.RescreeningRun;
import dossier.watchlists.WatchList;
import dossier.web.pages.PageWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which customers are watched, and how far they have been compared with what changed.
 *
 * @param lines one for each watch list and each run that is under way
 * @param last what the last run came to, or empty
 * @param running whether any of it goes on just now
 */
public record ShownWork(List<Line> lines, String last, boolean running) {

    public ShownWork {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param name of the watch list, or of what is done
     * @param words what there is to say
     * @param progress how far it has come, while it is under way
     */
    public record Line(String name, String words, List<Progress> progress) {

        public Line {
            progress = List.copyOf(progress);
        }
    }

    /**
     * How far something has come.
     *
     * @param done how many are done
     * @param all how many there are
     * @param words the same in words
     */
    public record Progress(long done, long all, String words) {

        static Progress of(long done, long all, String what) {
            return new Progress(done, Math.max(1, all), grouped(done) + " of " + grouped(all) + " " + what);
        }
    }

    static ShownWork of(List<WatchList> lists, List<RescreeningRun> runs) {
        List<Line> lines = new ArrayList<>();
        lists.forEach(list -> lines.add(line(list)));
        List<RescreeningRun> running = runs.stream()
                .filter(run -> run.state() == RescreeningRun.State.RUNNING)
                .toList();
        running.forEach(run -> lines.add(line(run)));
        Optional<RescreeningRun> last = running.isEmpty() ? runs.stream().findFirst() : Optional.empty();
        boolean goesOn = !running.isEmpty()
                || lists.stream()
                        .anyMatch(list ->
                                list.progress().screened() < list.progress().customers());
        return new ShownWork(lines, last.map(ShownWork::last).orElse(""), goesOn);
    }

    private static Line line(WatchList list) {
        WatchList.Progress progress = list.progress();
        return new Line(
                list.name(),
                counted(progress.customers(), "customer", "customers") + ", " + grouped(progress.withHit())
                        + " with a hit",
                progress.screened() < progress.customers()
                        ? List.of(Progress.of(progress.screened(), progress.customers(), "compared with all entries"))
                        : List.of());
    }

    private static Line line(RescreeningRun run) {
        List<Progress> progress = new ArrayList<>();
        progress.add(Progress.of(run.customers().done(), run.customers().all(), "customers"));
        if (run.articles().all() > 0) {
            progress.add(Progress.of(run.articles().done(), run.articles().all(), "articles"));
        }
        return new Line(title(run), "customers and articles are being compared with what changed", progress);
    }

    private static String last(RescreeningRun run) {
        return "Last compared with " + title(run) + " on "
                + PageWords.inWords(run.times().begun()) + ": "
                + counted(run.listings().changed(), "entry", "entries") + " changed, "
                + counted(run.alerts(), "alert", "alerts") + " about customers, "
                + counted(run.articles().all(), "article", "articles") + " to be read again.";
    }

    private static String title(RescreeningRun run) {
        return KnownLists.byCode(run.step().list())
                .map(KnownList::shortTitle)
                .orElse(run.step().list().value());
    }

    private static String counted(long count, String one, String many) {
        return grouped(count) + " " + (count == 1 ? one : many);
    }

    private static String grouped(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
