package dossier.lists.csv;

import dossier.lists.ListFormatException;

/** Checks bytes one by one for well-formed UTF-8 (RFC 3629) without NUL, counting lines for the message. */
final class Utf8Check {

    private final boolean asciiOnly;
    private long line = 1;
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xbf;

    private Utf8Check(boolean asciiOnly) {
        this.asciiOnly = asciiOnly;
    }

    static Utf8Check utf8() {
        return new Utf8Check(false);
    }

    static Utf8Check ascii() {
        return new Utf8Check(true);
    }

    /**
     * @param value the next byte, 0 to 255
     * @throws ListFormatException if it may not stand here
     */
    void accept(String file, int value) {
        if (expected > 0) {
            continueWith(file, value);
            return;
        }
        if (value == '\n') {
            line++;
        }
        if (value == 0) {
            throw new ListFormatException(file, line, "not text: it has NUL bytes" + hint());
        }
        if (value < 0x80) {
            return;
        }
        if (asciiOnly) {
            throw new ListFormatException(
                    file, line, "byte 0x" + Integer.toHexString(value) + ": this list is published in ASCII only");
        }
        begin(file, value);
    }

    /**
     * @throws ListFormatException if the file ends within a character
     */
    void end(String file) {
        if (expected > 0) {
            throw new ListFormatException(file, line, "truncated: it ends within a character");
        }
    }

    private void begin(String file, int value) {
        lowest = 0x80;
        highest = 0xbf;
        if (value >= 0xc2 && value <= 0xdf) {
            expected = 1;
        } else if (value >= 0xe0 && value <= 0xef) {
            expected = 2;
            lowest = value == 0xe0 ? 0xa0 : 0x80;
            highest = value == 0xed ? 0x9f : 0xbf;
        } else if (value >= 0xf0 && value <= 0xf4) {
            expected = 3;
            lowest = value == 0xf0 ? 0x90 : 0x80;
            highest = value == 0xf4 ? 0x8f : 0xbf;
        } else {
            throw notUtf8(file, value);
        }
    }

    private void continueWith(String file, int value) {
        if (value < lowest || value > highest) {
            throw notUtf8(file, value);
        }
        lowest = 0x80;
        highest = 0xbf;
        expected--;
    }

    private ListFormatException notUtf8(String file, int value) {
        return new ListFormatException(
                file, line, "not UTF-8 text: byte 0x" + Integer.toHexString(value) + " is not allowed here" + hint());
    }

    private String hint() {
        return line == 1 ? " (an archive, or a spreadsheet saved as such?)" : "";
    }
}
