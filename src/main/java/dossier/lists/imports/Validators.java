package dossier.lists.imports;

/**
 * What a publisher gave with a file, to ask later whether it changed.
 *
 * @param etag its ETag, or empty
 * @param lastModified its Last-Modified, or empty
 */
record Validators(String etag, String lastModified) {

    static final Validators NONE = new Validators("", "");
}
