package dossier.lists.readers;

import dossier.lists.Authority;

import java.net.URI;
import java.util.List;

/**
 * Everything we know beforehand of a list.
 *
 * @param code our code, part of every address and reference
 * @param title as its publisher calls it
 * @param authority who sanctions
 * @param files its files
 * @param atLeast fewer listings refuse to publish (samples aside)
 * @param atMost more listings warn
 * @param reader how to read it
 */
public record KnownList(
        String code, String title, Authority authority, List<File> files, int atLeast, int atMost, ListReader reader) {

    /**
     * One file of a publication.
     *
     * @param name as published, lower case
     * @param required whether there is no publication without it
     * @param address where its publisher serves it
     */
    public record File(String name, boolean required, URI address) {}

    public KnownList {
        files = List.copyOf(files);
    }
}
