package dossier.articles;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import java.time.Instant;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code article_uncompared}: an article that waits to be compared with those before it. */
@Entity
@Table(name = "article_uncompared")
class StoredUncompared {

    /** The rows, without offering all that Panache can do to other packages. */
    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<StoredUncompared, UUID> {}

    @Id
    UUID article = new UUID(0, 0);

    @Column(name = "received_at")
    Instant receivedAt = Instant.EPOCH;

    static StoredUncompared of(Article article) {
        StoredUncompared waiting = new StoredUncompared();
        waiting.article = article.id();
        waiting.receivedAt = article.receivedAt();
        return waiting;
    }
}
