package nl.bijrijder.fuzz;

import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values nobody means, and a few somebody does. */
final class Values {

    /** Stands in every text that must not become part of a page's own code. */
    static final String TAG = "<fuzz-tag onload=x>";

    private static final String[] ODD = {
        "",
        " ",
        "\0",
        "a\0b",
        "\uD83D",
        "\uDE00x",
        "a\uFFFFb",
        "\uFEFF",
        "-1",
        "0",
        "1.5",
        "1e9",
        "1000000000",
        "2147483648",
        "-2147483649",
        "9223372036854775808",
        "99999999999999999999999999",
        "NaN",
        "0x10",
        "١٢٣",
        "true",
        "null",
        "undefined",
        "2026-02-31",
        "999999-01-01",
        "+999999999-12-31",
        "-999999999-01-01",
        "0000-00-00",
        "2026-13-01",
        "31-12-2026",
        "1582-10-10",
        "0001-01-01",
        "9999-12-31",
        "25:00",
        "24:00",
        "23:59:60",
        "12:00+02:00",
        "2026-99",
        "+1000000-01",
        "%",
        "_",
        "\\",
        "%_%\\",
        "100%",
        "' or ''='",
        "\"; --",
        "') returning",
        "{{7*7}}",
        "${7*7}",
        "#{7*7}",
        "*{id}",
        "__${7*7}__",
        "../../etc/hosts",
        "\r\nX-Fuzz: 1",
        "=1+1",
        "@x",
        "-",
        "--",
        "& | ! ( )",
        "a & ! b:*",
        "<->",
        TAG,
        "\"'>" + TAG,
        "</textarea>" + TAG,
        "\u202Eomgekeerd\u202C",
        "שלום עולם",
        "مرحبا",
        "\u200B",
        "z\u200Dw\u200Cj",
        "e\u0301",
        "\u0301",
        "a" + "\u0302".repeat(60),
        "👩‍👩‍👧‍👦🏳️‍🌈",
        "𝔄𝔅",
        "ﬃ",
        "İıſK",
        "\uFDFA",
        "\u0085\u2028\u2029",
        "\t\t",
        "\u0007\u001B[31m",
        "null\n\nnull",
        "van den Berg",
        "'s-Gravenhage",
        "ÄÖÜß",
        "🙂".repeat(50),
        "[]",
        "{}",
        "[[[[",
        ",",
        ";"
    };

    private static final int LONG = 200_000;

    private static final String HEADER =
            "dossier_crebo,dossier_name,qualification_crebo,qualification_name,level_type,level,pathways,domain\n";

    private Values() {}

    /** Something a field does not expect. */
    static String odd(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> UUID.randomUUID().toString();
            case 1 -> noise(random, 1 + random.nextInt(40));
            case 2 -> "x".repeat(1 << random.nextInt(15));
            case 3 -> "é\n".repeat(random.nextInt(6_000));
            case 4 -> Integer.toString(random.nextInt());
            default -> ODD[random.nextInt(ODD.length)];
        };
    }

    /** Far more than anybody types. */
    static String huge(Random random) {
        return random.nextBoolean() ? "lang ".repeat(LONG / 5) : "é".repeat(LONG / 2);
    }

    /** Any code points at all, half surrogates and controls among them. */
    static String noise(Random random, int length) {
        return random.ints(length, 0, 10)
                .mapToObj(kind -> Character.toString(
                        switch (kind) {
                            case 0 -> random.nextInt(0x110000);
                            case 1 -> random.nextInt(0x20);
                            case 2 -> 0xD800 + random.nextInt(0x800);
                            case 3 -> 0x300 + random.nextInt(0x70);
                            case 4 -> 0x1F300 + random.nextInt(0x300);
                            default -> 0x20 + random.nextInt(0x250);
                        }))
                .collect(Collectors.joining());
    }

    /** What a field with this name may well hold. */
    static String likely(String name, Random random) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "brin" ->
                "%02d%c%c".formatted(random.nextInt(100), 'A' + random.nextInt(26), 'A' + random.nextInt(26));
            case "postcode" -> "1234 AB";
            case "phone" -> "06 12345678";
            case "website" -> "https://bedrijf.example/";
            case "contactEmail", "email" -> "mens" + random.nextInt(1_000_000) + "@fuzz.example";
            case "startYear" -> "2026";
            default ->
                Stream.generate(() ->
                                Character.toString('a' + random.nextInt(26)).repeat(1 + random.nextInt(7)))
                        .limit(1 + random.nextInt(6))
                        .collect(Collectors.joining(" "));
        };
    }

    /** What is in a file somebody uploads. */
    static String file(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> noise(random, 2_000);
            case 2 -> HEADER + "50000,Dossier,25250," + odd(random) + ",soort,2,BOL,Zorg\n";
            case 3 -> "\"open;" + "a;".repeat(5_000);
            case 4 -> huge(random);
            default -> "\uFEFF" + ",".repeat(100) + "\n" + noise(random, 300);
        };
    }
}
