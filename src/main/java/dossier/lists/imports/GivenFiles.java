package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import dossier.lists.Snapshot.Origin;
import dossier.lists.imports.Refusal.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of one publication, recognised, unpacked and hashed.
 *
 * @param files plain text files by their names as published
 * @param sha256 over all of them, hexadecimal
 * @param lines how many lines they have together
 */
record GivenFiles(PublishedFiles files, String sha256, long lines) {

    /**
     * Unpacks what came into a work folder.
     *
     * @param given files by the names they came with
     * @param problems takes what a folder holds besides
     * @throws RefusedException if a file is missing, unknown, there twice, or cannot be what it should be
     * @throws IOException if a disk fails
     */
    static GivenFiles unpack(
            KnownList list,
            Origin origin,
            Map<String, Path> given,
            Path workFolder,
            Unpacker unpacker,
            ReadingProblems problems)
            throws IOException {
        Map<String, Path> known = recognise(list, origin, given, problems);
        for (KnownList.File file : list.files()) {
            if (file.required() && !known.containsKey(file.name())) {
                throw new RefusedException(Reason.FILES, file.name(), "the file is missing");
            }
        }
        MessageDigest all = Unpacker.sha256();
        Map<String, Path> texts = new TreeMap<>();
        long lines = 0;
        for (Map.Entry<String, Path> file : known.entrySet()) {
            Path text = workFolder.resolve("text-" + file.getKey());
            all.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            all.update(unpacker.unpack(file.getKey(), file.getValue(), text));
            texts.put(file.getKey(), text);
            lines += TextFileCheck.lines(file.getKey(), text, list.isOwn() ? 1 : 2);
        }
        return new GivenFiles(new PublishedFiles(texts), HexFormat.of().formatHex(all.digest()), lines);
    }

    private static Map<String, Path> recognise(
            KnownList list, Origin origin, Map<String, Path> given, ReadingProblems problems) {
        Map<String, Path> known = new TreeMap<>();
        for (Map.Entry<String, Path> entry : new TreeMap<>(given).entrySet()) {
            Optional<KnownList.File> file = recognise(list, origin, entry.getKey(), given.size());
            if (file.isPresent()) {
                if (known.put(file.orElseThrow().name(), entry.getValue()) != null) {
                    throw new RefusedException(
                            Reason.FILES,
                            entry.getKey(),
                            "there are two of " + file.orElseThrow().name());
                }
            } else if (origin == Origin.UPLOAD) {
                throw new RefusedException(Reason.FILES, entry.getKey(), list.code() + " has no file of this name");
            } else {
                problems.add(entry.getKey(), 0, "", "not a file of " + list.code() + "; left out");
            }
        }
        return known;
    }

    private static Optional<KnownList.File> recognise(KnownList list, Origin origin, String name, int files) {
        String plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        // What is sent as the only file of a list that has only one can be nothing else; its heading is checked anyway.
        boolean only = origin == Origin.UPLOAD && files == 1 && list.files().size() == 1;
        return list.fileNamed(plain).or(() -> only ? Optional.of(list.files().get(0)) : Optional.empty());
    }
}
