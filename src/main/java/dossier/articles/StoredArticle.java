package dossier.articles;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code article}. */
@Entity
@Table(name = "article")
class StoredArticle {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "text_sha256")
    String textSha256 = "";

    String title = "";
    String text = "";

    @Nullable
    @Column(name = "published_on")
    LocalDate publishedOn;

    String language = "";
    String source = "";

    @Column(name = "received_at")
    Instant receivedAt = Instant.EPOCH;

    Article toArticle() {
        return new Article(id, title, text, Optional.ofNullable(publishedOn), language, source, receivedAt);
    }
}
