package dossier.alerts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Takes mails as a mail server does (RFC 5321, without encryption), or refuses them, or falls silent after one. */
final class SmtpServerForTests implements AutoCloseable {

    /** What it does with a mail. */
    enum Mood {
        ACCEPTS,
        REFUSES,
        /** Takes the mail and dies before it says so. */
        DIES,
        /** Knows no recipient. */
        REFUSES_FOR_EVER
    }

    private final ServerSocket server;
    private final Thread taker;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.ACCEPTS;

    /** A mail: for whom, and its lines, headers and all. */
    record Received(List<String> recipients, List<String> lines) {

        /** The value of a header that stands on one line. */
        String header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ": ";
            return lines.stream()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst()
                    .orElse("");
        }

        /** The body, with the soft line ends of quoted-printable taken out. */
        String body() {
            return String.join("\n", lines.subList(lines.indexOf(""), lines.size()))
                    .replace("=\n", "");
        }
    }

    SmtpServerForTests(int port) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        taker = run("smtp", this::takeAll);
    }

    List<Received> received() {
        return received;
    }

    void mood(Mood other) {
        mood = other;
    }

    private void takeAll() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                run("smtp caller", () -> talk(socket));
            } catch (IOException closed) {
                // this server has closed
            }
        }
    }

    private static Thread run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Each caller has a thread, so that one who is silent does not keep the next one waiting. */
    private void talk(Socket caller) {
        try (caller) {
            converse(caller);
        } catch (IOException gone) {
            // the caller has closed
        }
    }

    private void converse(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        OutputStream out = socket.getOutputStream();
        List<String> recipients = new ArrayList<>();
        say(out, "220 test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("RCPT TO:")) {
                recipients.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
                say(out, mood == Mood.REFUSES_FOR_EVER ? "550 no such user" : "250 ok");
            } else if (command.equals("DATA")) {
                say(out, "354 go on");
                received.add(new Received(List.copyOf(recipients), data(in)));
                recipients.clear();
                if (mood == Mood.DIES) {
                    return;
                }
                say(out, mood == Mood.ACCEPTS ? "250 queued" : "451 try again later");
            } else if (command.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static List<String> data(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line.startsWith(".") ? line.substring(1) : line);
        }
        return lines;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    /** Afterwards the port is free: it is not until the thread that waits for callers has noticed. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            taker.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
