package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.PartialDate;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Fetches the files of a list from its publisher over HTTP. */
@ApplicationScoped
class HttpPublishers implements Publishers {

    private final HttpFile http;
    private final ListsConfig config;
    private final Set<Thread> fetching = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    HttpPublishers(HttpFile http, ListsConfig config) {
        this.http = http;
        this.config = config;
    }

    /** Who stops the service does not wait for a publisher, nor for the pause before he is asked again. */
    void stop(@Observes ShutdownDelayInitiatedEvent stop) {
        stopping = true;
        fetching.forEach(Thread::interrupt);
    }

    @Override
    public Optional<Fetched> fetch(KnownList list, Map<String, Validators> known, Path into, LongConsumer bytes)
            throws IOException {
        fetching.add(Thread.currentThread());
        try {
            if (stopping) {
                throw new IOException("the service is stopping");
            }
            return fetchAll(list, known, into, bytes);
        } catch (ArcUndeclaredThrowableException failure) {
            if (failure.getCause() instanceof InterruptedException) {
                throw new IOException("the service is stopping", failure);
            }
            throw failure;
        } finally {
            fetching.remove(Thread.currentThread());
            if (stopping) {
                Thread.interrupted(); // how it ended is still to be stored
            }
        }
    }

    private Optional<Fetched> fetchAll(KnownList list, Map<String, Validators> known, Path into, LongConsumer bytes)
            throws IOException {
        Map<String, Path> files = new HashMap<>();
        Map<String, Validators> validators = new HashMap<>();
        Optional<LocalDate> newest = Optional.empty();
        long[] before = {0};
        // Files of one publication belong together: once one of them changed, the others are fetched whatever they say.
        boolean changed = false;
        for (int pass = 0;
                pass < 2
                        && (pass == 0 || (changed && files.size() < list.files().size()));
                pass++) {
            for (KnownList.File file : list.files()) {
                if (files.containsKey(file.name())) {
                    continue; // came in the first pass
                }
                Validators asked = changed ? Validators.NONE : known.getOrDefault(file.name(), Validators.NONE);
                Path to = into.resolve("fetched-" + file.name());
                Optional<HttpFile.Answer> answer =
                        http.fetch(address(file), asked, to, count -> bytes.accept(before[0] + count));
                if (answer.isPresent()) {
                    changed = true;
                    files.put(file.name(), to);
                    Validators given = answer.orElseThrow().validators();
                    validators.put(file.name(), given);
                    newest = later(newest, day(given));
                    before[0] += answer.orElseThrow().bytes();
                }
            }
        }
        return changed ? Optional.of(new Fetched(files, validators, newest.map(PartialDate::of))) : Optional.empty();
    }

    private URI address(KnownList.File file) throws IOException {
        return Optional.ofNullable(config.addresses().get(file.name()))
                .or(file::address)
                .orElseThrow(
                        () -> new IOException("no address is known from which " + file.name() + " can be fetched"));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.filter(one.orElseThrow()::isBefore).isEmpty() ? one : other.or(() -> one);
    }

    private static Optional<LocalDate> day(Validators validators) {
        if (validators.lastModified().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZonedDateTime.parse(validators.lastModified(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate());
        } catch (DateTimeException unreadable) {
            return Optional.empty(); // the files' own date or that of the import serves
        }
    }
}
