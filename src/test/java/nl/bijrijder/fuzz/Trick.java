package nl.bijrijder.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One way to send what no page would send. */
enum Trick {
    /** A strange value in one field, or in the query of a page. */
    ODD_VALUE {
        @Override
        void play(Ask ask, Target target, Random random) {
            target.change(ask, Values.odd(random), random);
        }
    },
    HUGE_VALUE {
        @Override
        void play(Ask ask, Target target, Random random) {
            if (ask.isForm()) {
                target.change(ask, Values.huge(random), random);
            }
        }
    },
    MISSING_FIELD {
        @Override
        void play(Ask ask, Target target, Random random) {
            ask.fields.removeIf(field -> random.nextInt(4) == 0);
        }
    },
    DOUBLED_FIELD {
        @Override
        void play(Ask ask, Target target, Random random) {
            target.add(ask, target.name(random), Values.odd(random));
            target.add(ask, target.name(random), Values.odd(random));
        }
    },
    MANY_FIELDS {
        @Override
        void play(Ask ask, Target target, Random random) {
            var name = random.nextBoolean() ? target.name(random) : "extra";
            for (var number = 0; number < (random.nextInt(10) == 0 ? 1_500 : 200); number++) {
                target.add(ask, random.nextBoolean() ? name : name + number, "x");
            }
        }
    },
    /** Names a binder may take for a path into an object. */
    CRAFTED_NAME {
        @Override
        void play(Ask ask, Target target, Random random) {
            var name = target.name(random);
            var crafted = List.of(
                    name + "[0]",
                    name + "[2147483647]",
                    name + "[-1]",
                    name + "[a]",
                    name + "['a']",
                    name + ".x",
                    name + ".class",
                    "class.module.classLoader.URLs[0]",
                    "form.class.classLoader",
                    name + "[]",
                    name + "[0][0].x",
                    "[0]",
                    ".",
                    "a".repeat(3_000),
                    "_" + name,
                    "!" + name,
                    name + "\0",
                    "",
                    "__proto__",
                    "\uD800",
                    name + "[0",
                    "]" + name,
                    name + ".length",
                    "\"; filename=\"x",
                    name + "\r\nX: y");
            target.add(ask, crafted.get(random.nextInt(crafted.size())), Values.odd(random));
        }
    },
    /** Ids of others, of nothing, and what only looks like one. */
    OTHER_ID {
        @Override
        void play(Ask ask, Target target, Random random) {
            var id = target.anyId(random);
            if (random.nextBoolean()) {
                ask.path = target.path(id);
            } else {
                target.add(ask, target.name(random), id);
            }
        }
    },
    OTHER_METHOD {
        @Override
        void play(Ask ask, Target target, Random random) {
            if (random.nextInt(3) == 0) {
                target.add(ask, "_method", random.nextBoolean() ? "DELETE" : Values.odd(random));
                ask.headers.add(new Ask.Header("X-HTTP-Method-Override", "DELETE"));
            } else {
                var methods =
                        List.of("PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "GET", "POST");
                ask.method = methods.get(random.nextInt(methods.size()));
            }
        }
    },
    ODD_HEADER {
        @Override
        void play(Ask ask, Target target, Random random) {
            var headers = List.of(
                    new Ask.Header("Accept", "application/json"),
                    new Ask.Header("Accept", "image/*;q=x, ///"),
                    new Ask.Header("Accept", "text/html;q=9999999999999"),
                    new Ask.Header("Accept-Language", "zz-ZZ-!!, *;q=a, " + "x-".repeat(300)),
                    new Ask.Header("Accept-Language", "\u00e9\u0000"),
                    new Ask.Header("Accept-Encoding", "br, gzip;q=-1, \""),
                    new Ask.Header("Content-Type", "application/json"),
                    new Ask.Header("Content-Type", "multipart/form-data"),
                    new Ask.Header("Content-Type", "multipart/form-data; boundary="),
                    new Ask.Header("Content-Type", "multipart/mixed; boundary=" + "b".repeat(200)),
                    new Ask.Header("Content-Type", "application/x-www-form-urlencoded; charset=utf-16"),
                    new Ask.Header("Content-Type", "application/x-www-form-urlencoded; charset=nothing"),
                    new Ask.Header("Content-Type", "////;;;"),
                    new Ask.Header("Content-Type", ""),
                    new Ask.Header("Content-Encoding", "gzip"),
                    new Ask.Header("If-Modified-Since", "31 February"),
                    new Ask.Header("If-None-Match", "\"\", W/, *"),
                    new Ask.Header("Range", "bytes=9-1,-,0-"),
                    new Ask.Header("Expect", "100-continue"),
                    new Ask.Header("Expect", "something"),
                    new Ask.Header("Origin", "null"),
                    new Ask.Header("Referer", "javascript:x"),
                    new Ask.Header("Host", "evil.example"),
                    new Ask.Header("Host", "[::1"),
                    new Ask.Header("X-Forwarded-Host", "evil.example, <x>"),
                    new Ask.Header("X-Forwarded-Proto", "gopher"),
                    new Ask.Header("X-Forwarded-For", "' , ::::"),
                    new Ask.Header("Forwarded", "for=\"_x;;;=\""),
                    new Ask.Header("X-Requested-With", "XMLHttpRequest"),
                    new Ask.Header("Sec-Fetch-Site", "cross-site"),
                    new Ask.Header("HX-Request", "true"),
                    new Ask.Header("Upgrade", "h2c"),
                    new Ask.Header("X-Long", "x".repeat(10_000)),
                    new Ask.Header("X-Fuzz", "\u0001"));
            ask.headers.add(headers.get(random.nextInt(headers.size())));
        }
    },
    ODD_COOKIE {
        @Override
        void play(Ask ask, Target target, Random random) {
            var cookies = List.of(
                    "SESSION=",
                    "SESSION=../../x",
                    "SESSION=" + "A".repeat(3_000),
                    "SESSION=\"%00\"",
                    "language=zz",
                    "language=\"",
                    "language=en; language=nl",
                    "known=" + "x".repeat(500),
                    "REDIRECT_URI=%%%",
                    "REDIRECT_URI=!!notbase64",
                    "REDIRECT_URI=aHR0cDovL2V2aWwuZXhhbXBsZS8=",
                    "=;;;=",
                    "$Version=1; a=\"\\",
                    "\u00e9=\u00fc");
            ask.headers.add(new Ask.Header("Cookie", cookies.get(random.nextInt(cookies.size()))));
        }
    },
    ODD_PATH {
        @Override
        void play(Ask ask, Target target, Random random) {
            var path = ask.path;
            var tricks = List.of(
                    "/" + path,
                    path + "/",
                    path + "//",
                    path + ";x=y",
                    path + ";jsessionid=1",
                    path.replace("/", "//"),
                    path + "/%2e%2e/",
                    path + "/..;/",
                    "/%2e%2e" + path,
                    path + "%00",
                    path + "%0d%0aX:y",
                    path + "/%2f",
                    path + "%5c",
                    path.toUpperCase(Locale.ROOT),
                    path + ".json",
                    path + ".html",
                    path + "?page=%",
                    path + "?%zz=%",
                    path + "?page=%ff%fe",
                    path + "?q=%00",
                    path + "?&&==&",
                    path + "?" + "a".repeat(7_000),
                    path + "%c0%ae",
                    path + "/" + "a/".repeat(500),
                    path + "%ED%A0%80",
                    "/./" + path,
                    path + "/%252e%252e",
                    path + "#x",
                    path + "é",
                    path + "{x}",
                    path + "?a=b?c=d",
                    path + "|",
                    path + "?locale=zz_ZZ_%00",
                    path + "?locale=en&locale=x",
                    path + "?continue",
                    path + "?error=%00&slow&bye",
                    "http://127.0.0.1" + path,
                    "/error",
                    "/actuator/env",
                    "/WEB-INF/web.xml",
                    "/webjars/../x",
                    "/css/%2e%2e/application.yml",
                    "/.env",
                    "*");
            ask.path = tricks.get(random.nextInt(tricks.size()));
        }
    },
    /** A body that is no form. */
    ODD_BODY {
        @Override
        void play(Ask ask, Target target, Random random) {
            if (ask.isForm()) {
                var bodies = List.of(
                        "",
                        "%",
                        "a=%zz",
                        "=&=&=",
                        "a=%ff%fe",
                        "\0",
                        "{\"a\":1}",
                        "<?xml version='1.0'?><a/>",
                        "&".repeat(5_000),
                        "--------fuzz7d3",
                        "----------fuzz7d3\r\n\r\n\r\n----------fuzz7d3--",
                        "----------fuzz7d3\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + "n".repeat(3_000) + "\"\r\n\r\nx\r\n----------fuzz7d3--\r\n",
                        "----------fuzz7d3\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../\0\"\r\n\r\nx\r\n",
                        "a=b&".repeat(1_200));
                ask.body = bodies.get(random.nextInt(bodies.size())).getBytes(StandardCharsets.ISO_8859_1);
                ask.multipart = ask.multipart || random.nextInt(4) == 0;
            }
        }
    };

    abstract void play(Ask ask, Target target, Random random);

    /** What a trick is played on: the route, and what is known of the world around it. */
    record Target(Route route, List<String> names, List<String> ids) {

        String name(Random random) {
            return names.isEmpty() ? "page" : names.get(random.nextInt(names.size()));
        }

        /** Puts a value in a field somebody can type in, if there is one. */
        void change(Ask ask, String value, Random random) {
            var name = name(random);
            if (ask.isForm()) {
                ask.set(name, value);
                ask.onlyTyped &= ask.form != null
                        && ask.form.fields().containsKey(name)
                        && ask.form.fields().get(name).isTyped();
            } else {
                ask.query.add(new Ask.Param(name, value));
            }
        }

        void add(Ask ask, String name, String value) {
            (ask.isForm() ? ask.fields : ask.query).add(new Ask.Param(name, value));
        }

        String anyId(Random random) {
            return switch (random.nextInt(6)) {
                case 0 -> new UUID(random.nextLong(), random.nextLong()).toString();
                case 1 ->
                    List.of("0", "-1", "null", "1-1-1-1-1", "x", "%20", "00000000-0000-0000-0000-00000000000g", "new")
                            .get(random.nextInt(8));
                default -> ids.isEmpty() ? UUID.randomUUID().toString() : ids.get(random.nextInt(ids.size()));
            };
        }

        String path(@Nullable String id) {
            return route.path(id);
        }
    }
}
