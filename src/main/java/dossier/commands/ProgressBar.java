package dossier.commands;

import java.util.Locale;

/** How far something is, in one line of standard error that is written again and again; nothing where nobody looks. */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final int PER_CENT = 100;

    /** Back to the beginning of the line, and the rest of it away. */
    private static final String LINE = "\r\033[K";

    private final Terminal terminal;
    private final boolean shown;
    private boolean drawn;

    ProgressBar(Terminal terminal, boolean asked) {
        this.terminal = terminal;
        this.shown = asked || terminal.watched();
    }

    /** @param share how much is done, 0 to 1 */
    void show(double share, String words) {
        double done = Math.max(0, Math.min(1, share));
        int full = (int) Math.round(done * WIDTH);
        draw("[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] "
                + String.format(Locale.ROOT, "%3d %%  ", (int) (done * PER_CENT)) + words);
    }

    /** The same where it is not known how much there is. */
    void show(String words) {
        draw(words);
    }

    private void draw(String line) {
        if (shown) {
            terminal.err().print(LINE + line);
            terminal.err().flush();
            drawn = true;
        }
    }

    @Override
    public void close() {
        if (drawn) {
            terminal.err().print(LINE);
            terminal.err().flush();
            drawn = false;
        }
    }
}
