package dossier.startup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.database.EmbeddedDatabase;
import dossier.web.access.SentForms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged service in a process of its own, on a database of the test, which may kill it. */
final class ServiceProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    /** Of the classes that a start loads: with it a start takes half the work. Written by the first service that is stopped. */
    private static final Path ARCHIVE = Path.of("target", "killed-services.jsa");

    /** For a test that lives minutes, the quick compiler; a measurement says 4, and more memory for real lists. */
    private static final String COMPILER = System.getProperty("services.compiler", "1");

    private static final String HEAP = System.getProperty("services.heap", "512m");

    private static final Duration LONGEST_START = Duration.ofSeconds(300);
    /** On a busy machine writing the archive alone takes a minute. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(240);

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(120);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "between-the-parts";

    private final Process process;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.address = "http://127.0.0.1:" + port;
    }

    /** An answer of the service. */
    record Answer(int status, JsonNode body) {}

    /**
     * A page.
     *
     * @param leadsTo path that it leads to, or empty
     */
    record Page(int status, String leadsTo, String text) {}

    /**
     * Starts it and waits until it is ready.
     *
     * @param folder for its temporary files, its saved index and what it says
     * @param settings more environment variables
     */
    static ServiceProcess start(EmbeddedDatabase database, Path folder, Map<String, String> settings)
            throws IOException, InterruptedException {
        assertThat(JAR).as("the packaged service; mvn package makes it").exists();
        int port = freePort();
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(
                List.of("-Xmx" + HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=" + COMPILER, "-Xlog:cds=off"));
        command.addAll(List.of("-Xlog:cds+dynamic=off", "-Djava.io.tmpdir=" + temporary));
        command.addAll(List.of(archive(), "-jar", JAR.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("DOSSIER_") || name.equals("DATABASE_URL"));
        environment.putAll(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "DOSSIER_SCREENING_IMAGE", folder.resolve("index.image").toString(),
                "DOSSIER_START_DEMONSTRATION", "false",
                "DOSSIER_LISTS_FETCH", "false",
                "DOSSIER_SCREENING_POLL", "PT1S",
                "DOSSIER_WATCH_EVERY", "PT1S"));
        environment.putAll(settings);
        Path log = folder.resolve("service.log");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        ServiceProcess service = new ServiceProcess(process, port);
        service.awaitReady(log);
        return service;
    }

    private static String archive() throws IOException {
        boolean made = Files.exists(ARCHIVE)
                && Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(JAR)) > 0;
        if (!COMPILER.equals("1")) {
            return "-Xshare:auto"; // the archive is one of the other compiler
        }
        return (made ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + ARCHIVE;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("the service does not start:\n" + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer post(String path, String contentType, String body) throws IOException, InterruptedException {
        return send(posted(path, contentType, body));
    }

    private HttpRequest.Builder posted(String path, String contentType, String body) {
        return request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body));
    }

    /** A page of the service, or a file, as text. */
    Page page(String path) throws IOException, InterruptedException {
        return page(request(path).GET());
    }

    /** What comes of a form of a page. */
    Page form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part("name=\"" + name + '"', value)));
        HttpRequest.Builder request = multipart(path, body + "--" + BOUNDARY + "--\r\n");
        SentForms.headers().forEach(request::header);
        return page(request);
    }

    /** What comes of a form of a page that holds no file. */
    Page plainForm(String path, String fields) throws IOException, InterruptedException {
        HttpRequest.Builder request = posted(path, "application/x-www-form-urlencoded", fields);
        SentForms.headers().forEach(request::header);
        return page(request);
    }

    /** Sends a table. */
    Page table(String path, String table) throws IOException, InterruptedException {
        return page(posted(path, "text/csv", table));
    }

    private Page page(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Page(
                answer.statusCode(),
                answer.headers()
                        .firstValue("Location")
                        .map(location -> URI.create(location).getPath())
                        .orElse(""),
                answer.body());
    }

    /** Begins to send a table, and never ends. */
    Socket beginTable(String job) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort());
        String request = "POST /api/screenings/csv?job=" + job + " HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                + " text/csv\r\nContent-Length: 1000000\r\n\r\nid,name\r\n1,Anna\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Sends the files of a publication to be imported. */
    Answer importFiles(String list, String parameters, Map<String, String> files)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        files.forEach((name, content) ->
                body.append(part("name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: text/csv", content)));
        return send(multipart("/api/lists/" + list + "/imports" + parameters, body + "--" + BOUNDARY + "--\r\n"));
    }

    private static String part(String named, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + named + "\r\n\r\n" + content + "\r\n";
    }

    private HttpRequest.Builder multipart(String path, String body) {
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST_ANSWER);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    /** SIGKILL: the service does nothing more, not even a goodbye. */
    void kill() {
        process.destroyForcibly();
    }

    /** How long processors were at work for it. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it is dead. */
    void awaitDeath() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it dies").isTrue();
    }

    /** Stops it as an operator does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new UncheckedIOException(new IOException("the service does not stop"));
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
