package dossier.web;

/** Marks what is read from a JSON body by {@link JsonBodyReader}. */
interface JsonBody {}
