package dossier.web;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.util.ModularCrypt;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Users and their roles from two properties files, passwords as bcrypt hashes. The files are those of Quarkus's own
 * properties realm, which is fixed at build time and knows only MD5 and so cannot serve here.
 */
final class Users {

    private static final WildFlyElytronPasswordProvider PASSWORDS = WildFlyElytronPasswordProvider.getInstance();
    private static final String BCRYPT = "$2";

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
            if (!hash.startsWith(BCRYPT)) {
                throw new ConfigurationException(usersFile + ": the password of '" + name
                        + "' is not a bcrypt hash; make one with htpasswd -nB");
            }
        });
        Map<String, Set<String>> roles = new HashMap<>();
        lines(rolesFile).forEach((name, said) -> roles.put(name, rolesIn(said, rolesFile)));
        if (hashes.isEmpty()) {
            throw new ConfigurationException(usersFile + " names no user");
        }
        return new Users(hashes, roles);
    }

    /** The roles of a user who gave the right password; empty if there is no such user or it is the wrong one. */
    Optional<Set<String>> rolesOf(String name, char[] password) {
        String hash = hashes.get(name);
        if (hash == null) {
            // costs as much as for a known user, so that the time does not tell who is one
            hashes.values().stream().findFirst().ifPresent(any -> verify(any, password));
            return Optional.empty();
        }
        if (!verified.knows(hash, password)) {
            if (!verify(hash, password)) {
                return Optional.empty();
            }
            verified.remember(hash, password);
        }
        return Optional.of(roles.getOrDefault(name, Set.of()));
    }

    static String nameOf(AccessRule.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** The role that may do most; empty if none of the names is a role here. */
    static Optional<AccessRule.Role> highest(Collection<String> names) {
        return Arrays.stream(AccessRule.Role.values())
                .filter(role -> names.contains(nameOf(role)))
                .max(Comparator.naturalOrder());
    }

    private static boolean verify(String hash, char[] password) {
        try {
            Password decoded = ModularCrypt.decode(hash);
            PasswordFactory factory = PasswordFactory.getInstance(decoded.getAlgorithm(), PASSWORDS);
            return factory.verify(factory.translate(decoded), password);
        } catch (GeneralSecurityException notAHash) {
            return false;
        }
    }

    private static Set<String> rolesIn(String said, Path file) {
        Set<String> names = Arrays.stream(said.split(",")).map(String::strip).collect(Collectors.toSet());
        names.forEach(name -> {
            if (highest(Set.of(name)).isEmpty()) {
                throw new ConfigurationException(
                        file + ": there is no role '" + name + "'; there are reader, analyst and admin");
            }
        });
        return names;
    }

    private static Map<String, String> lines(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException failure) {
            throw new ConfigurationException("cannot read " + file + ": " + failure);
        }
        Map<String, String> lines = new HashMap<>();
        read.stringPropertyNames()
                .forEach(name -> lines.put(name, read.getProperty(name).strip()));
        return lines;
    }
}
