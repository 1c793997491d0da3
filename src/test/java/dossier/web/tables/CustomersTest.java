package dossier.web.tables;

import dossier.screening.Band;
import org.junit.jupiter.api.Test;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class CustomersTest {

    private final Customers customers = new Customers();

    @Test
    void rowsOfOneIdAreOneCustomer() {
        customers.answered("1", Optional.of(Band.REVIEW));
        customers.answered("1", Optional.of(Band.MATCH));
        customers.answered("1", Optional.of(Band.REVIEW));
        customers.answered("2", Optional.of(Band.REVIEW));
        customers.answered("3", Optional.of(Band.WEAK));
        customers.answered("4", Optional.empty());
        assertThat(customers.matched()).isEqualTo(1);
        assertThat(customers.toReview()).isEqualTo(1);
    }

    @Test
    void withoutAnIdEachRowIsACustomer() {
        customers.answered("", Optional.of(Band.MATCH));
        customers.answered("", Optional.of(Band.MATCH));
        customers.answered("", Optional.of(Band.REVIEW));
        assertThat(customers.matched()).isEqualTo(2);
        assertThat(customers.toReview()).isEqualTo(1);
    }
}
