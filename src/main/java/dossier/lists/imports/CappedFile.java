package dossier.lists.imports;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;

/** Writes an answer's body to a file as it comes, and hangs up when it grows too large. Its result is the size. */
final class CappedFile implements BodySubscriber<Long> {

    private final boolean wanted;
    private final Path file;
    private final long most;
    private final LongConsumer bytes;
    private final CompletableFuture<Long> size = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private @Nullable FileChannel channel;
    private long done;

    /**
     * @param wanted false for an answer that is no file: its body is read and forgotten
     * @param file where it goes; overwritten
     * @param most largest size in bytes
     * @param bytes told how many bytes have come so far
     */
    CappedFile(boolean wanted, Path file, long most, LongConsumer bytes) {
        this.wanted = wanted;
        this.file = file;
        this.most = most;
        this.bytes = bytes;
    }

    @Override
    public CompletionStage<Long> getBody() {
        return size;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        try {
            if (wanted) {
                channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
            }
            given.request(Long.MAX_VALUE);
        } catch (IOException failure) {
            give(failure);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                done += buffer.remaining();
                if (done > most) {
                    give(new HttpFile.FinalAnswerException("the file is larger than " + most + " bytes"));
                    return;
                }
                write(buffer);
            }
            bytes.accept(done);
        } catch (IOException failure) {
            give(failure);
        }
    }

    @Override
    public void onError(Throwable failure) {
        closeQuietly();
        size.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        closeQuietly();
        size.complete(done);
    }

    private void write(ByteBuffer buffer) throws IOException {
        FileChannel open = channel;
        while (open != null && buffer.hasRemaining()) {
            open.write(buffer);
        }
    }

    private void give(IOException failure) {
        if (subscription != null) {
            subscription.cancel();
        }
        onError(failure);
    }

    private void closeQuietly() {
        FileChannel open = channel;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException failure) {
            size.completeExceptionally(failure);
        }
    }
}
