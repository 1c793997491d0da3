package dossier.web.tables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the rows that were not screened, by why. Written by the thread that screens the table, read by those who ask. */
public final class Refusals {

    private final Map<NotScreened, Long> rows = new EnumMap<>(NotScreened.class);

    /** As they were counted before. */
    @JsonCreator
    static Refusals of(Map<NotScreened, Long> counted) {
        Refusals refusals = new Refusals();
        refusals.rows.putAll(counted);
        return refusals;
    }

    synchronized void count(NotScreened why) {
        rows.merge(why, 1L, Long::sum);
    }

    /** How many rows were not screened. */
    public synchronized long all() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many for each reason there is. */
    @JsonValue
    public synchronized Map<NotScreened, Long> byReason() {
        return rows.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(rows));
    }

    /** "2 without a name, 1 that cannot be read"; empty if every row was screened. */
    public String inWords() {
        return byReason().entrySet().stream()
                .map(why -> why.getKey().inWords(why.getValue()))
                .collect(Collectors.joining(", "));
    }
}
