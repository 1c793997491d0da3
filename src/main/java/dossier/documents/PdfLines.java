package dossier.documents;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a PDF, put together to paragraphs again: a PDF knows where letters stand and nothing of sentences. */
final class PdfLines extends PDFTextStripper {

    /** A new paragraph stands further away than the next line does, by this factor. */
    private static final float FURTHER = 1.3f;

    /** Letters of a headline are taller than those below it, by this factor. */
    private static final float TALLER = 1.2f;

    /** First lines of paragraphs that do not stand apart are indented by some letters; points. */
    private static final float INDENT = 6;

    private static final Pattern ENDS = Pattern.compile(".*[.!?:…][\"'”’»)]*");
    private static final Pattern DIVIDED = Pattern.compile(".*\\p{Ll}[-\u00AD\u2010]");

    private final int most;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private float left;
    private float top;
    private float height;
    private int letters;

    /** Points from the left and from above. */
    private record Line(String text, int page, float left, float top, float height) {}

    /** The text is longer than an article may be. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1;
    }

    private PdfLines(int most) {
        this.most = most;
        setSuppressDuplicateOverlappingText(true);
    }

    /** @throws TooLongException beyond that many letters: a small file can hold a huge text */
    static PdfLines of(PDDocument pdf, int most) throws IOException {
        PdfLines lines = new PdfLines(most);
        lines.writeText(pdf, Writer.nullWriter());
        return lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> places) throws IOException {
        letters += text.length();
        if (letters > most) {
            throw new TooLongException();
        }
        if (words.isEmpty() && !places.isEmpty()) {
            left = places.get(0).getXDirAdj();
            top = places.get(0).getYDirAdj();
            height = places.get(0).getHeightDir();
        }
        words.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    private void end() {
        String text = words.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            lines.add(new Line(text, getCurrentPageNo(), left, top, height));
        }
        words.setLength(0);
    }

    /** Paragraphs with empty lines between them. */
    String paragraphs() {
        float usual = usualDistance();
        StringBuilder text = new StringBuilder(letters);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (i == 0) {
                text.append(line);
            } else if (begins(lines.get(i - 1), lines.get(i), usual)) {
                text.append("\n\n").append(line);
            } else {
                join(text, line);
            }
        }
        return text.toString();
    }

    /** A word that was divided at the end of its line becomes whole; "Al-" and "Assad" keep their hyphen. */
    private static void join(StringBuilder text, String line) {
        char last = text.charAt(text.length() - 1);
        int tail = Math.max(0, text.length() - 2);
        if (DIVIDED.matcher(text.substring(tail)).matches() && Character.isLowerCase(line.charAt(0))) {
            text.setLength(text.length() - 1);
        } else if (last != '-') {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean begins(Line before, Line line, float usual) {
        float distance = line.top() - before.top();
        boolean ended = ENDS.matcher(before.text()).matches();
        boolean otherSize = Math.max(line.height(), before.height())
                > TALLER * Math.max(1, Math.min(line.height(), before.height()));
        if (line.page() != before.page() || distance <= 0) {
            return ended || otherSize; // the next page or column
        }
        return distance > usual * FURTHER || otherSize || ended && line.left() - before.left() > INDENT;
    }

    /** From one line to the next, as most lines have it. */
    private float usualDistance() {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).top() - lines.get(i - 1).top();
            if (lines.get(i).page() == lines.get(i - 1).page() && distance > 0) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? Float.MAX_VALUE : distances.get((distances.size() - 1) / 2);
    }
}
