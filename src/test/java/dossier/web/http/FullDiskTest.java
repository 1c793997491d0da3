package dossier.web.http;

import dossier.lists.StoreException;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

class FullDiskTest {

    @Test
    void ofTheDatabaseHoweverDeepItIsSaid() {
        SQLException full = new SQLException("could not extend file", "53100");
        assertThat(FullDisk.caused(new StoreException("publish", full))).isTrue();
        assertThat(FullDisk.caused(new StoreException("publish", new SQLException("away", "08006"))))
                .isFalse();
    }

    @Test
    void ofOurOwnFiles() {
        assertThat(FullDisk.caused(new IOException("No space left on device"))).isTrue();
        assertThat(FullDisk.caused(
                        new UncheckedIOException(new FileSystemException("/tmp/x", null, "Disk quota exceeded"))))
                .isTrue();
        assertThat(FullDisk.caused(new FileSystemException("/tmp/No space left on device", null, "Is a directory")))
                .isFalse();
        assertThat(FullDisk.caused(new IOException((String) null))).isFalse();
    }
}
