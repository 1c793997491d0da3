package dossier.articles;

import java.net.URI;

/**
 * A page as its server gave it.
 *
 * @param address where it was found, after redirects
 * @param isHtml whether it is HTML; plain text otherwise
 * @param content the page
 */
public record FetchedPage(URI address, boolean isHtml, String content) {}
