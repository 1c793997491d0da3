package dossier.web.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.kept.TablePieces;
import dossier.scheduling.SharedWork;
import dossier.sql.StatementException;
import org.jboss.logging.Logger;

import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.inject.Singleton;

/**
 * The tables that were screened on their page last, by whichever copy of the service. One is gone when nobody has looked at it for an
 * hour, and when newer ones need its room.
 */
@Singleton
public class KeptTables implements SharedWork {

    /** For how long after somebody looked at it. */
    static final Duration KEPT = Duration.ofHours(1);

    /** Of one table. */
    static final int MOST_ROWS = 250_000;

    /** Of all tables. A row takes some 100 bytes in the database, a hit with its reasons some 500. */
    static final TablePieces.Room ROOM = new TablePieces.Room(50, 1_000_000, 1L << 30);

    private static final Logger LOG = Logger.getLogger(KeptTables.class);
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    private final TablePieces pieces;

    KeptTables(TablePieces pieces) {
        this.pieces = pieces;
    }

    /**
     * Keeps a table.
     *
     * @param sender name of the user who sent it
     * @param sent as it was sent, in pieces
     * @return its id
     */
    UUID add(String sender, KeptTable.About about, Iterator<byte[]> sent, AnswerStore answers) throws IOException {
        UUID id = UUID.randomUUID();
        AnswerLines lines = answers.lines();
        pieces.keep(
                id,
                sender,
                new TablePieces.Kept(lines.rows(), MAPPER.writeValueAsString(about), ""),
                Map.of(
                        TablePart.SENT.name(),
                        sent,
                        TablePart.LINES.name(),
                        List.of(Deflated.of(lines.written())).iterator(),
                        TablePart.ANSWERS.name(),
                        answers.pieces()),
                ROOM);
        return id;
    }

    /**
     * A table, for whoever sent it.
     *
     * @param sender name of the user who asks
     */
    public Optional<KeptTable> find(UUID id, String sender) throws IOException {
        Optional<TablePieces.Kept> found = pieces.use(id, sender, KEPT);
        return found.isEmpty() ? Optional.empty() : Optional.of(table(id, sender, found.get()));
    }

    private KeptTable table(UUID id, String sender, TablePieces.Kept kept) throws IOException {
        byte[] lines = pieces.read(id, TablePart.LINES.name(), List.of(0)).values().stream()
                .findFirst()
                .orElseThrow(() -> new EOFException("the answer was removed while it was read"));
        return new KeptTable(
                id,
                sender,
                MAPPER.readValue(kept.about(), KeptTable.About.class),
                AnswerLines.read(Deflated.open(lines).readAllBytes()),
                kept.watched().isEmpty()
                        ? Optional.empty()
                        : Optional.of(MAPPER.readValue(kept.watched(), KeptTable.Watched.class)),
                pieces);
    }

    /** Says that its customers are kept as a watch list. */
    void watch(UUID id, KeptTable.Watched as) throws JsonProcessingException {
        pieces.watch(id, MAPPER.writeValueAsString(as));
    }

    @Override
    public String name() {
        return "old tables";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        removeOld();
    }

    /** Removes what nobody has looked at for long. */
    void removeOld() {
        try {
            pieces.removeOld(KEPT);
        } catch (StatementException away) {
            LOG.debugf("Old tables are removed later: %s", away.getMessage());
        }
    }
}
