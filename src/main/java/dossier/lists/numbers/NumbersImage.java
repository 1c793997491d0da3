package dossier.lists.numbers;

import dossier.image.ImageReader;
import dossier.image.ImageWriter;
import dossier.lists.Identifier;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers of listings ready to be compared, in an image: finding them in the cells of the lists takes a look at every word there. */
public final class NumbersImage {

    /** One object for all numbers of a sort; the first stands for none. */
    private static final List<Optional<NumberClass>> SORTS = choices(NumberClass.values());

    private static final List<Optional<Identifier.Type>> TYPES = choices(Identifier.Type.values());

    private NumbersImage() {}

    /** Writes the numbers of one listing. */
    public static void write(ImageWriter out, List<ComparedNumber> numbers) throws IOException {
        out.number(numbers.size());
        for (ComparedNumber number : numbers) {
            out.longText(number.key());
            choice(out, number.sort());
            choice(out, number.type());
            out.text(number.issuer());
            out.longText(number.written());
        }
    }

    private static void choice(ImageWriter out, Optional<? extends Enum<?>> choice) throws IOException {
        out.number(choice.isPresent() ? choice.get().ordinal() + 1L : 0);
    }

    /** Reads what {@link #write} wrote. */
    public static List<ComparedNumber> read(ImageReader in) throws IOException {
        ComparedNumber[] numbers = new ComparedNumber[in.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] =
                    new ComparedNumber(in.longText(), choice(in, SORTS), choice(in, TYPES), in.text(), in.longText());
        }
        return List.of(numbers);
    }

    private static <E> Optional<E> choice(ImageReader in, List<Optional<E>> choices) throws IOException {
        return choices.get(in.below(choices.size()));
    }

    private static <E> List<Optional<E>> choices(E[] all) {
        return Stream.concat(Stream.of(Optional.<E>empty()), Stream.of(all).map(Optional::of))
                .toList();
    }
}
