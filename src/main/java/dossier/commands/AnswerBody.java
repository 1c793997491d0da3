package dossier.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Where a good answer goes while it comes: never into memory. What a refusal says comes back as text. */
final class AnswerBody implements BodyHandler<String> {

    private final OutputStream out;
    private volatile Optional<CommandFailedException> failure = Optional.empty();

    AnswerBody(OutputStream out) {
        this.out = out;
    }

    @Override
    public BodySubscriber<String> apply(ResponseInfo answer) {
        return DossierService.isGood(answer.statusCode())
                ? new Writing()
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    /** Why the answer could not be written, if so: then the connection was ended by us. */
    Optional<CommandFailedException> failure() {
        return failure;
    }

    /** Writes each piece and asks for the next one. */
    private final class Writing implements BodySubscriber<String> {

        private final CompletableFuture<String> end = new CompletableFuture<>();
        private Optional<Flow.Subscription> source = Optional.empty();

        @Override
        public CompletionStage<String> getBody() {
            return end;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source = Optional.of(subscription);
            subscription.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> pieces) {
            try {
                for (ByteBuffer piece : pieces) {
                    byte[] bytes = new byte[piece.remaining()];
                    piece.get(bytes);
                    out.write(bytes);
                }
                source.ifPresent(more -> more.request(1));
            } catch (IOException full) {
                failure = Optional.of(Terminal.unwritten(full));
                source.ifPresent(Flow.Subscription::cancel);
                end.completeExceptionally(full);
            }
        }

        @Override
        public void onError(Throwable broken) {
            end.completeExceptionally(broken);
        }

        @Override
        public void onComplete() {
            end.complete("");
        }
    }
}
