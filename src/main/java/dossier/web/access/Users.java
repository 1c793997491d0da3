package dossier.web.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.configuration.ConfigurationException;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Users and their roles from two properties files, passwords as bcrypt hashes. Quarkus has a realm of such files, but it is
 * fixed when the service is built and knows MD5 only.
 */
final class Users {

    /** The user that every wrong name stands for. */
    static final String UNKNOWN = "";

    private static final int MARK_BYTES = 16;

    /** As htpasswd writes it. A cost above 15 takes seconds a check, one below 4 does not exist. */
    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$(0[4-9]|1[0-5])\\$[./A-Za-z0-9]{53}");

    private final Map<String, String> hashes;
    private final Map<String, Set<String>> roles;
    private final VerifiedPasswords verified = new VerifiedPasswords(Clock.systemUTC());

    private Users(Map<String, String> hashes, Map<String, Set<String>> roles) {
        this.hashes = Map.copyOf(hashes);
        this.roles = Map.copyOf(roles);
    }

    /** Nobody. */
    static Users none() {
        return new Users(Map.of(), Map.of());
    }

    /**
     * @param usersFile {@code name=hash} or {@code name:hash} a line
     * @param rolesFile {@code name=role,role} a line
     * @throws ConfigurationException if a file cannot be read or says something else
     */
    static Users read(Path usersFile, Path rolesFile) {
        Map<String, String> hashes = lines(usersFile);
        hashes.forEach((name, hash) -> {
            if (!BCRYPT.matcher(hash).matches()) {
                throw new ConfigurationException(usersFile + ": the password of '" + name
                        + "' is not a bcrypt hash of cost 4 to 15; make one with htpasswd -nB");
            }
        });
        hashes.replaceAll((name, hash) -> asHtpasswd(hash));
        Map<String, Set<String>> roles = new HashMap<>();
        lines(rolesFile).forEach((name, said) -> roles.put(name, rolesIn(said, rolesFile)));
        if (hashes.isEmpty()) {
            throw new ConfigurationException(usersFile + " names no user");
        }
        return new Users(hashes, roles);
    }

    boolean isEmpty() {
        return hashes.isEmpty();
    }

    /** The name itself if there is such a user, otherwise {@link #UNKNOWN}. */
    String known(String name) {
        return hashes.containsKey(name) ? name : UNKNOWN;
    }

    /** The roles of a user whose password was right a moment ago; empty if that has to be checked. Takes no time. */
    Optional<Set<String>> rolesIfVerified(String name, char[] password) {
        return Optional.ofNullable(hashes.get(name))
                .filter(hash -> verified.knows(hash, password))
                .map(unused -> roles.getOrDefault(name, Set.of()));
    }

    /** The roles of a user who gave the right password; empty if there is no such user or it is the wrong one. Slow. */
    Optional<Set<String>> rolesOf(String name, char[] password) {
        String hash = hashes.get(name);
        if (hash == null) {
            // costs as much as for a known user, so that the time does not tell who is one
            hashes.values().stream().findFirst().ifPresent(any -> isRight(password, any));
            return Optional.empty();
        }
        if (!verified.knows(hash, password)) {
            if (!isRight(password, hash)) {
                return Optional.empty();
            }
            verified.remember(hash, password);
        }
        return Optional.of(roles.getOrDefault(name, Set.of()));
    }

    /** The roles of a user; none if there is no such user. */
    Set<String> roles(String name) {
        return hashes.containsKey(name) ? roles.getOrDefault(name, Set.of()) : Set.of();
    }

    /** Something that changes with the password of a user, and does not tell it; empty if there is no such user. */
    Optional<String> mark(String name) {
        return Optional.ofNullable(hashes.get(name)).map(hash -> {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(hash.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java has SHA-256", impossible);
            }
        });
    }

    /** What OpenBSD and its followers (Python's bcrypt among them) call 2b is what htpasswd calls 2y; the library knows the latter. */
    private static String asHtpasswd(String hash) {
        return hash.startsWith("$2b$") ? "$2y$" + hash.substring("$2b$".length()) : hash;
    }

    private static boolean isRight(char[] password, String hash) {
        return BcryptUtil.matches(new String(password), hash);
    }

    private static Set<String> rolesIn(String said, Path file) {
        Set<String> names = Arrays.stream(said.split(",")).map(String::strip).collect(Collectors.toSet());
        names.forEach(name -> {
            if (!Roles.ALL.contains(name)) {
                throw new ConfigurationException(
                        file + ": there is no role '" + name + "'; the roles are reader, analyst and admin");
            }
        });
        return names;
    }

    private static String reason(Exception failure) {
        return failure instanceof NoSuchFileException ? "there is no such file" : failure.toString();
    }

    private static Map<String, String> lines(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException failure) {
            throw new ConfigurationException("Cannot read " + file.toAbsolutePath() + ": " + reason(failure));
        }
        Map<String, String> lines = new HashMap<>();
        read.stringPropertyNames()
                .forEach(name -> lines.put(name, read.getProperty(name).strip()));
        return lines;
    }
}
