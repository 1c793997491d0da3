package dossier.articles;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code article}. */
@Entity
@Table(name = "article")
class StoredArticle {

    /** The rows, without offering all that Panache can do to other packages. */
    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<StoredArticle, UUID> {}

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
