package dossier.web.http;

/** Marks what is read from a JSON body by {@link JsonBodyReader}. */
public interface JsonBody {}
