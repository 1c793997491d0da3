package dossier.lists.own;

import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListReader;
import dossier.lists.ListingKind;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.LooksLike;
import dossier.lists.csv.TextFile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * An own list in the form of FollowTheMoney: one JSON object a line, as investigative tools and open data of sanctions and politically
 * exposed persons are exchanged.
 *
 * @see <a href="https://followthemoney.tech/explorer/">the schemata and their properties</a>
 */
public final class FtmReader implements ListReader {

    private static final int LONGEST_LINE = 8_000_000;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final ListCode list;
    private final String file;
    private final ListingKind legalEntity;

    /**
     * @param list our code of the list
     * @param file its file's name, for messages
     * @param legalEntity what a party is of which the file only says that it is a legal entity
     */
    public FtmReader(ListCode list, String file, ListingKind legalEntity) {
        this.list = list;
        this.file = file;
        this.legalEntity = legalEntity;
    }

    @Override
    public Publication read(PublishedFiles files, ReadingProblems problems) throws IOException {
        TextFile text = new TextFile(files.required(file), file);
        text.checkUtf8();
        FtmGraph graph = new FtmGraph(list, file, legalEntity, problems);
        try (BufferedReader reader = Files.newBufferedReader(text.path(), StandardCharsets.UTF_8)) {
            Lines lines = new Lines(reader, graph, problems);
            while (lines.readNext()) {}
            lines.end(text);
        }
        return graph.publication();
    }

    /** The lines of the file, one after the other. */
    private final class Lines {

        private final BufferedReader reader;
        private final FtmGraph graph;
        private final ReadingProblems problems;
        private int number;
        private boolean understood;
        private Optional<FtmLine.BrokenLineException> broken = Optional.empty();

        private Lines(BufferedReader reader, FtmGraph graph, ReadingProblems problems) {
            this.reader = reader;
            this.graph = graph;
            this.problems = problems;
        }

        private boolean readNext() throws IOException {
            Optional<String> line = next();
            if (line.isEmpty()) {
                return false;
            }
            number++;
            if (!line.get().isBlank()) {
                reportBroken();
                read(line.get());
            }
            return true;
        }

        private void read(String line) {
            try {
                List<FtmNode> nodes = FtmLine.read(line, number);
                nodes.forEach(graph::add);
                understood = true;
            } catch (FtmLine.BrokenLineException wrong) {
                if (!understood) {
                    throw new ListFormatException(
                            file,
                            number,
                            "no FollowTheMoney in JSON, one object a line"
                                    + (wrong.field().isEmpty() ? "" : ", field '" + wrong.field() + "'") + ": "
                                    + wrong.detail() + "; " + LooksLike.describe(start(line)));
                }
                broken = Optional.of(wrong);
            }
        }

        /** A line that is no JSON is odd, unless it is the last one: then the file was cut off. */
        private void reportBroken() {
            broken.ifPresent(wrong -> problems.add(file, number - 1, wrong.field(), wrong.detail()));
            broken = Optional.empty();
        }

        private void end(TextFile text) throws IOException {
            if (broken.isPresent() && broken.get().field().isEmpty()) {
                throw new ListFormatException(
                        file,
                        number,
                        "the last line is broken, so the file was cut off: "
                                + broken.get().detail());
            }
            number++;
            reportBroken();
            if (!understood) {
                throw new ListFormatException(file, 1, "nothing in it; " + LooksLike.describe(text.beginning()));
            }
        }

        private String start(String line) {
            return line.substring(0, Math.min(60, line.length()));
        }

        /** The next line, which is held in memory and so may not be of any length. */
        private Optional<String> next() throws IOException {
            StringBuilder line = new StringBuilder();
            int letter = reader.read();
            if (letter < 0) {
                return Optional.empty();
            }
            for (; letter >= 0 && letter != '\n'; letter = reader.read()) {
                if (number > 0 || !line.isEmpty() || letter != BYTE_ORDER_MARK) {
                    line.append((char) letter);
                }
                if (line.length() > LONGEST_LINE) {
                    throw new ListFormatException(
                            file,
                            number + 1L,
                            "a line of more than " + LONGEST_LINE + " characters; one object a line is expected");
                }
            }
            return Optional.of(line.toString());
        }
    }
}
