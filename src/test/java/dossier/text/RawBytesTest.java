package dossier.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RawBytesTest {

    private static final String[] TEXTS = {
        "name,country\nAnna Weber,de\n",
        "имя;страна\nАнна Петрова;Россия\n",
        "الاسم,البلد\nسمير خوري,لبنان\n",
        "名前,国\n田中花子,日本\n",
        "x\n"
    };

    @Test
    void utf16IsRecognisedWithoutAMark() {
        for (String text : TEXTS) {
            assertThat(RawBytes.unmarkedUtf16(text.getBytes(UTF_16LE))).as(text).contains(UTF_16LE);
            assertThat(RawBytes.unmarkedUtf16(text.getBytes(UTF_16BE))).as(text).contains(UTF_16BE);
        }
    }

    @Test
    void aBeginningMayEndWithinALetter() {
        byte[] whole = "имя,страна\nАнна,Россия\n".getBytes(UTF_16LE);
        assertThat(RawBytes.unmarkedUtf16(java.util.Arrays.copyOf(whole, 31))).contains(UTF_16LE);
    }

    @Test
    void textInOtherEncodingsIsText() {
        for (String text : TEXTS) {
            assertThat(RawBytes.unmarkedUtf16(text.getBytes(UTF_8))).isEmpty();
            assertThat(RawBytes.notText(text.getBytes(UTF_8))).isEmpty();
            assertThat(RawBytes.notText(text.getBytes(UTF_16LE))).isEmpty();
            assertThat(RawBytes.notText(("\uFEFF" + text).getBytes(UTF_16BE))).isEmpty();
        }
        assertThat(RawBytes.notText("имя;страна".getBytes(Charset.forName("windows-1251"))))
                .isEmpty();
        assertThat(RawBytes.notText(new byte[0])).isEmpty();
    }

    @Test
    void aFewControlCharactersMakeNoBinaryFile() {
        assertThat(RawBytes.notText("1,Anna\u0007 Weber\n2,Jan\u0000 Berg and some more\n\u001a".getBytes(UTF_8)))
                .isEmpty();
        assertThat(RawBytes.notText("a\u0000b".getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"255044462d312e37", "89504e470d0a1a0a0000", "d0cf11e0a1b11ae10000", "504152311500"})
    void filesOfKnownSortsAreNamed(String hex) {
        assertThat(RawBytes.notText(HexFormat.of().parseHex(hex)).orElse("")).matches("an? [A-Z(p].*");
    }

    @Test
    void archivesAndWorkbooksAreNoText() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            out.write("<workbook/>".getBytes(UTF_8));
        }
        assertThat(RawBytes.notText(zip.toByteArray()).orElse("")).contains("Excel");
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write("name\nAnna\n".getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        assertThat(RawBytes.notText(gzip.toByteArray())).contains("a gzip archive");
    }

    @Test
    void bytesThatMeanNothingAreNoText() {
        byte[] noise = new byte[4_000];
        new Random(7).nextBytes(noise);
        noise[0] = 1;
        assertThat(RawBytes.notText(noise)).contains("a binary file");
        byte[] numbers = new byte[4_000];
        for (int i = 0; i < numbers.length; i += 4) {
            numbers[i] = (byte) (i / 4);
        }
        assertThat(RawBytes.notText(numbers)).contains("a binary file");
    }
}
