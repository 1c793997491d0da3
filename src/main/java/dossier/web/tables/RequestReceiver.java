package dossier.web.tables;

import io.vertx.core.http.HttpServerRequest;

import java.util.OptionalLong;

/** The caller at the other end of a connection. */
final class RequestReceiver implements Receiver {

    private final HttpServerRequest request;
    private final MeteredInput body;

    RequestReceiver(HttpServerRequest request, MeteredInput body) {
        this.request = request;
        this.body = body;
    }

    /** Length of the body, if it was said. */
    static OptionalLong length(HttpServerRequest request) {
        String said = request.getHeader("Content-Length"); // a number, or BodySizes has refused it
        return said == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(said));
    }

    @Override
    public boolean isBusy() {
        return request.response().writeQueueFull();
    }

    @Override
    public boolean isGone() {
        return request.response().closed();
    }

    @Override
    public void conclude(String words) {
        if (request.response().isChunked()) {
            request.response().putTrailer(TableHeaders.SUMMARY, words);
        }
    }

    @Override
    public boolean isSending() {
        return !body.isEnded();
    }
}
