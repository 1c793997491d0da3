package dossier.audit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuditChainTest {

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "1:a,",
            "Владимир",
            "金正恩",
            "x\ny",
            "\"}",
            "0:,",
            ",",
            "1",
            "😀",
            "{\"hits\":3}",
            "anna",
            "service");

    @Test
    void theHashIsTheOneOfTheDocumentation() {
        AuditEntry entry = new AuditEntry(
                1,
                Instant.parse("2026-11-28T14:50:41.123456Z"),
                new AuditEvent.Actor("anna", "analyst"),
                "VERDICT_SAID",
                "verdict 17",
                "",
                "{\"said\":\"SAME\"}",
                "");
        // printf '64:%s,1:1,27:2026-11-28T14:50:41.123456Z,4:anna,7:analyst,12:VERDICT_SAID,10:verdict
        // 17,0:,15:{"said":"SAME"},0:,' 000…0
        assertThat(AuditChain.hash(AuditChain.BEGINNING, entry))
                .isEqualTo(
                        AuditChain.sha256(
                                "64:" + "0".repeat(64)
                                        + ",1:1,27:2026-11-28T14:50:41.123456Z,4:anna,7:analyst,12:VERDICT_SAID,10:verdict 17,0:,15:{\"said\":\"SAME\"},0:,"));
        assertThat(AuditChain.moment(Instant.parse("2026-11-28T14:50:41Z"))).isEqualTo("2026-11-28T14:50:41.000000Z");
    }

    @Test
    void wholeChainsFit() {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            List<AuditEntry.Chained> chain = chain(random, random.nextInt(40));
            assertThat(flaw(chain, end(chain))).isEmpty();
        }
    }

    @Test
    void everySingleChangedByteIsFound() {
        Random random = new Random(2);
        List<AuditEntry.Chained> chain = chain(random, 12);
        for (int at = 0; at < chain.size(); at++) {
            for (int field = 0; field < 8; field++) {
                int which = field;
                int length = value(chain.get(at).entry(), field).length();
                for (int place = 0; place < length; place++) {
                    int there = place;
                    AuditEntry changed = with(chain.get(at).entry(), which, text -> flipped(text, there));
                    if (!changed.equals(chain.get(at).entry())) {
                        List<AuditEntry.Chained> other = new ArrayList<>(chain);
                        other.set(
                                at,
                                new AuditEntry.Chained(changed, chain.get(at).hash()));
                        assertThat(flaw(other, end(chain)))
                                .as(changed.toString())
                                .containsExactly((long) at + 1);
                    }
                }
            }
            for (int place = 0; place < 64; place++) {
                List<AuditEntry.Chained> other = new ArrayList<>(chain);
                other.set(
                        at,
                        new AuditEntry.Chained(
                                chain.get(at).entry(), flipped(chain.get(at).hash(), place)));
                assertThat(flaw(other, end(chain))).containsExactly((long) at + 1);
            }
        }
    }

    @Test
    void aChangeWithItsHashIsFoundAtTheNextEntryAndAtTheEnd() {
        List<AuditEntry.Chained> chain = chain(new Random(3), 10);
        for (int at = 0; at < chain.size(); at++) {
            AuditEntry changed = with(chain.get(at).entry(), 4, text -> text + "x");
            String before = at == 0 ? AuditChain.BEGINNING : chain.get(at - 1).hash();
            List<AuditEntry.Chained> other = new ArrayList<>(chain);
            other.set(at, new AuditEntry.Chained(changed, AuditChain.hash(before, changed)));
            assertThat(flaw(other, end(chain))).containsExactly(Math.min(at + 2L, 10L));
        }
    }

    @Test
    void whatIsSwappedRemovedOrPutInIsFound() {
        List<AuditEntry.Chained> chain = chain(new Random(4), 10);
        for (int at = 0; at < chain.size(); at++) {
            List<AuditEntry.Chained> removed = new ArrayList<>(chain);
            removed.remove(at);
            assertThat(flaw(removed, end(chain))).as("removed").containsExactly(at + 1L);
            if (at > 0) {
                List<AuditEntry.Chained> swapped = new ArrayList<>(chain);
                Collections.swap(swapped, at - 1, at);
                assertThat(flaw(swapped, end(chain))).as("swapped").hasSize(1);
            }
            List<AuditEntry.Chained> twice = new ArrayList<>(chain);
            twice.add(at, chain.get(at));
            assertThat(flaw(twice, end(chain))).as("twice").hasSize(1);
        }
        assertThat(flaw(chain.subList(3, 10), end(chain))).as("the beginning").containsExactly(1L);
    }

    @Test
    void valuesCannotChangePlacesUnseen() {
        AuditEntry one = with(with(chain(new Random(5), 1).get(0).entry(), 4, text -> "ab"), 5, text -> "c");
        AuditEntry other = with(with(one, 4, text -> "a"), 5, text -> "bc");
        assertThat(AuditChain.hash(AuditChain.BEGINNING, one))
                .isNotEqualTo(AuditChain.hash(AuditChain.BEGINNING, other));
    }

    @Test
    void longTextsAreCutAndKeepTheHashOfTheWhole() {
        String whole = "😀".repeat(10_000);
        assertThat(AuditForm.cut(whole))
                .hasSizeLessThan(700)
                .contains("20000 characters")
                .contains(AuditChain.sha256(whole));
        assertThat(AuditForm.cut("x" + whole).codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                .isTrue();
        assertThat(AuditForm.cut("a\0b\uD800")).isEqualTo("a b\uFFFD");
    }

    @Test
    void theKeyIsItsOwnersOnlyAndStaysTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new").resolve("audit.key");
        String hash = AuditKey.in(file).hash("Vladimir Putin");
        assertThat(hash).matches("hmac-sha256:[0-9a-f]{64}");
        assertThat(AuditKey.in(file).hash("Vladimir Putin")).isEqualTo(hash);
        assertThat(AuditKey.of(Files.readString(file, StandardCharsets.US_ASCII).strip())
                        .hash("Vladimir Putin"))
                .isEqualTo(hash);
        assertThat(AuditKey.of("another key of the test").hash("Vladimir Putin"))
                .isNotEqualTo(hash);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> AuditKey.of("short")).hasMessageContaining("dossier.audit.key");
        Files.writeString(file, "short");
        assertThatThrownBy(() -> AuditKey.in(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("audit.key");
    }

    private static List<AuditEntry.Chained> chain(Random random, int length) {
        List<AuditEntry.Chained> chain = new ArrayList<>();
        String hash = AuditChain.BEGINNING;
        for (int number = 1; number <= length; number++) {
            AuditEntry entry = new AuditEntry(
                    number,
                    Instant.ofEpochSecond(1_800_000_000L + number, random.nextInt(1_000_000) * 1_000L),
                    new AuditEvent.Actor(any(random), any(random)),
                    any(random),
                    any(random),
                    any(random),
                    any(random),
                    any(random));
            hash = AuditChain.hash(hash, entry);
            chain.add(new AuditEntry.Chained(entry, hash));
        }
        return chain;
    }

    private static String any(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static AuditEntry.Chained end(List<AuditEntry.Chained> chain) {
        return chain.isEmpty()
                ? new AuditEntry.Chained(
                        with(chain(new Random(0), 1).get(0).entry(), 0, text -> "0"), AuditChain.BEGINNING)
                : chain.get(chain.size() - 1);
    }

    private static List<Long> flaw(List<AuditEntry.Chained> chain, AuditEntry.Chained end) {
        ChainCheck check = new ChainCheck(0, AuditChain.BEGINNING);
        chain.forEach(check::take);
        check.end(end.entry().number(), end.hash());
        return check.flaw().map(ChainCheck.Flaw::number).stream().toList();
    }

    private static String flipped(String text, int place) {
        char[] letters = text.toCharArray();
        letters[place] = letters[place] == '7' ? '8' : '7';
        return new String(letters);
    }

    private static String value(AuditEntry entry, int field) {
        return List.of(
                        String.valueOf(entry.number()),
                        AuditChain.moment(entry.at()),
                        entry.by().name(),
                        entry.by().role(),
                        entry.subject(),
                        entry.query(),
                        entry.details(),
                        entry.stamp())
                .get(field);
    }

    /** Numbers and times are changed to others, since they are no texts. */
    private static AuditEntry with(AuditEntry entry, int field, UnaryOperator<String> change) {
        return new AuditEntry(
                field == 0 ? 0 : entry.number(),
                field == 1 ? entry.at().plusNanos(1_000) : entry.at(),
                new AuditEvent.Actor(
                        field == 2
                                ? change.apply(entry.by().name())
                                : entry.by().name(),
                        field == 3
                                ? change.apply(entry.by().role())
                                : entry.by().role()),
                entry.action(),
                field == 4 ? change.apply(entry.subject()) : entry.subject(),
                field == 5 ? change.apply(entry.query()) : entry.query(),
                field == 6 ? change.apply(entry.details()) : entry.details(),
                field == 7 ? change.apply(entry.stamp()) : entry.stamp());
    }
}
