package dossier.tagging;

import java.util.List;

/**
 * The likeliest labels of one window's tokens, taken together (Viterbi): a label that goes on a name stands only after
 * another one of the same name, and never at the start of a window or a line.
 */
final class WindowLabels {

    /** "No name" is 0; then for each {@link Label} the one that begins a name and the one that goes on (labels.txt). */
    static final int LABELS = 9;

    private static final int NO_NAME = 0;
    private static final Label[] KINDS = Label.values();

    private final TokenRun window;
    private final double[] logProbabilities;
    private final int[] labels;

    /** @param logits as the model gave them for this window */
    WindowLabels(TokenRun window, float[] logits) {
        this.window = window;
        this.logProbabilities = new double[window.tokens() * LABELS];
        for (int token = 0; token < window.tokens(); token++) {
            takeLogProbabilities(logits, ModelInput.indexOf(window, token) * LABELS, token * LABELS);
        }
        this.labels = decode();
    }

    /** The label of each token. */
    int[] labels() {
        return labels.clone();
    }

    void addSpans(List<TaggedSpan> spans) {
        int token = 0;
        while (token < labels.length) {
            int first = token++;
            if (labels[first] == NO_NAME) {
                continue;
            }
            while (token < labels.length && goesOn(labels[token])) {
                token++;
            }
            spans.add(span(first, token));
        }
    }

    private TaggedSpan span(int first, int afterLast) {
        double sum = 0;
        for (int token = first; token < afterLast; token++) {
            sum += logProbabilities[token * LABELS + labels[token]];
        }
        double confidence = Math.min(1, Math.exp(sum / (afterLast - first)));
        return new TaggedSpan(
                window.start(first), window.end(afterLast - 1), KINDS[(labels[first] - 1) / 2], confidence);
    }

    /** Log-softmax; the greatest logit is taken away first, so that nothing overflows. */
    private void takeLogProbabilities(float[] logits, int from, int to) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < LABELS; label++) {
            greatest = Math.max(greatest, logits[from + label]);
        }
        double sum = 0;
        for (int label = 0; label < LABELS; label++) {
            sum += Math.exp(logits[from + label] - greatest);
        }
        double logSum = greatest + Math.log(sum);
        for (int label = 0; label < LABELS; label++) {
            logProbabilities[to + label] = logits[from + label] - logSum;
        }
    }

    private int[] decode() {
        int tokens = window.tokens();
        byte[] before = new byte[tokens * LABELS];
        double[] scores = new double[LABELS];
        double[] next = new double[LABELS];
        for (int token = 0; token < tokens; token++) {
            boolean starts = token == 0 || window.startsLine(token);
            int likeliest = likeliest(scores);
            for (int label = 0; label < LABELS; label++) {
                int previous = goesOn(label) ? likelierToGoOn(scores, label) : likeliest;
                before[token * LABELS + label] = (byte) previous;
                double way = starts && goesOn(label) ? Double.NEGATIVE_INFINITY : scores[previous];
                next[label] = way + logProbabilities[token * LABELS + label];
            }
            double[] old = scores;
            scores = next;
            next = old;
        }
        return wayBack(before, likeliest(scores));
    }

    private int[] wayBack(byte[] before, int last) {
        int[] way = new int[window.tokens()];
        int label = last;
        for (int token = way.length - 1; token >= 0; token--) {
            way[token] = label;
            label = before[token * LABELS + label];
        }
        return way;
    }

    /** The lower one of equals, here and below. */
    private static int likeliest(double[] scores) {
        int best = 0;
        for (int label = 1; label < LABELS; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }

    /** Of the label that begins the same kind of name and this one itself, both of which it may follow. */
    private static int likelierToGoOn(double[] scores, int label) {
        return scores[label] > scores[label - 1] ? label : label - 1;
    }

    private static boolean goesOn(int label) {
        return label > NO_NAME && label % 2 == 0;
    }
}
