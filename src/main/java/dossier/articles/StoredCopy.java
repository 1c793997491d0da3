package dossier.articles;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code article_copy}: an article that is a near copy, and the first of its group. */
@Entity
@Table(name = "article_copy")
class StoredCopy {

    /** The rows, without offering all that Panache can do to other packages. */
    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<StoredCopy, UUID> {}

    @Id
    UUID article = new UUID(0, 0);

    @Column(name = "first_article")
    UUID first = new UUID(0, 0);

    double likeness;

    static StoredCopy of(UUID article, UUID first, double likeness) {
        StoredCopy copy = new StoredCopy();
        copy.article = article;
        copy.first = first;
        copy.likeness = likeness;
        return copy;
    }
}
