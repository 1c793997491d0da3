package dossier.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How much a caller may ask for, and who may call. */
@ConfigMapping(prefix = "dossier.web")
public interface WebSettings {

    /** Most hits for one query unless configured; the description of the API gives it as the maximum. */
    String USUAL_MOST_HITS = "100";

    /** Longest article text, in characters. */
    @WithDefault("1000000")
    int maxText();

    /** Longest page that holds an article, in characters; its text may be as long as {@link #maxText}. */
    @WithDefault("4000000")
    int maxHtml();

    /**
     * Longest time that one request is worked on; what takes longer is ended and answered 503. Of an answer of many parts, as for a
     * feed, each part may take as long. Tables are not ended: they are screened for as long as their caller takes the answer.
     */
    @WithDefault("20s")
    Duration maxProcessing();

    /** Most queries in one screening. */
    @WithDefault("1000")
    int maxQueries();

    /** Most pairs in one comparison. */
    @WithDefault("10000")
    int maxPairs();

    /** Most hits for one query. */
    @WithDefault(USUAL_MOST_HITS)
    int maxHits();

    /** Longest name, in characters. */
    @WithDefault("10000")
    int maxName();

    /** Largest JSON body; it is not parsed beyond that. */
    @WithDefault("16M")
    MemorySize maxJson();

    /** Largest file with an article: text, HTML, PDF or Word. */
    @WithDefault("32M")
    MemorySize maxDocument();

    /** PDF and Word files that are read at the same time, each in a process of its own; more wait for their turn. */
    @WithDefault("2")
    int documentsAtOnce();

    /** Heap of such a process; a Word document of a million letters needs half of it. The process takes some 80 MB more. */
    @WithDefault("320M")
    MemorySize documentMemory();

    /** Largest file with a feed. */
    @WithDefault("16M")
    MemorySize maxFeed();

    /** Most entries of one feed; each takes as long to read as an article sent alone. */
    @WithDefault("1000")
    int maxEntries();

    /** Largest body of all: an upload of list files. */
    @WithDefault("256M")
    MemorySize maxUpload();

    /** Most of a table's answer that waits in a temporary file for a caller who is still sending the table. */
    @WithDefault("2G")
    MemorySize maxWaiting();

    /** After which silence of the copy of the service that screens a table the others say that it has died. */
    @WithDefault("15s")
    Duration lostAfter();

    /** File of users: {@code name=bcrypt hash} a line, as {@code htpasswd -nB name} prints it (docs/security.md). */
    Optional<Path> usersFile();

    /** File of roles: {@code name=reader,analyst,admin} a line. */
    Optional<Path> rolesFile();

    /** After how long without a request somebody has to sign in again. */
    @WithDefault("1h")
    Duration sessionIdle();

    /** After how long somebody has to sign in again in any case. */
    @WithDefault("12h")
    Duration sessionLongest();

    /** Key that session cookies are encrypted with, of at least 32 characters; several copies of the service need the same one. */
    Optional<String> sessionKey();

    /** File in which a key is kept that the service makes for itself, unless {@link #sessionKey} says one. */
    Optional<Path> sessionKeyFile();
}
