package dossier.streams;

/** How one stream of this copy is doing; written by its thread, read by health and metrics. */
final class StreamState {

    private final String name;
    private volatile String waitsFor = "the broker";
    private volatile long waitsSince = System.nanoTime();
    private volatile long lag;

    StreamState(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void goesOn() {
        waitsFor = "";
    }

    /** @return whether it did not wait for that before */
    boolean waits(String reason) {
        boolean fresh = !waitsFor.equals(reason);
        if (waitsFor.isEmpty()) {
            waitsSince = System.nanoTime();
        }
        waitsFor = reason;
        return fresh;
    }

    void lag(long messages) {
        lag = messages;
    }

    /** Messages that are not answered yet, of the partitions that this copy has. */
    long lag() {
        return lag;
    }

    /** For how long it has been waiting; 0 while it goes on. */
    double waiting() {
        return waitsFor.isEmpty() ? 0 : (System.nanoTime() - waitsSince) / 1e9;
    }

    /** In words. */
    String said() {
        String reason = waitsFor;
        return reason.isEmpty() ? "in operation" : "waits: " + reason;
    }
}
