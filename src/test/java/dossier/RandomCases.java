package dossier;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A test that holds for any case: it is run with several {@link Draw}s, each of which draws cases from a seed of its own. The
 * seed stands in the name of the test. {@code -Ddossier.test.seed=7} begins with another seed than 1, so a failure of "seed 7"
 * is repeated by that, and a build can draw other cases each time.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(RandomCases.Draws.class)
public @interface RandomCases {

    /** How many seeds. */
    int value() default 10;

    /** Gives as many draws as are wanted. */
    final class Draws implements ArgumentsProvider, AnnotationConsumer<RandomCases> {

        private static final long FIRST = Long.getLong("dossier.test.seed", 1);

        private int seeds;

        @Override
        public void accept(RandomCases annotation) {
            seeds = annotation.value();
        }

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return LongStream.range(FIRST, FIRST + seeds).mapToObj(seed -> Arguments.of(new Draw(seed)));
        }
    }
}
