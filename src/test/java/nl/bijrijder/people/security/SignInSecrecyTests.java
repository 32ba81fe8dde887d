package nl.bijrijder.people.security;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.TestTime;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Nobody learns at the door which addresses have an account: not by status, not by words, not by how long it takes. */
@ApplicationTest
class SignInSecrecyTests {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private World world;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private KnownDevices devices;

    private final Map<String, String> addresses = new LinkedHashMap<>();

    @BeforeEach
    void everyKindOfAddress() {
        addresses.put("known, wrong password", activated(world.account("Known")));
        var ended = world.account("Ended");
        addresses.put("ended", activated(ended));
        world.asManager(user -> {
            accounts.end(user, ended);
            return ended;
        });
        addresses.put("no password yet", email(world.account("Invited")));
        addresses.put("unknown", "nobody-" + UUID.randomUUID() + "@test.example");
        addresses.put("no address", "no address " + UUID.randomUUID());
    }

    @Test
    void theAnswerIsTheSameByteForByte() {
        var answers = new TreeSet<String>();
        addresses.forEach((kind, email) -> {
            var response = mvc.perform(post("/login")
                            .param("username", email)
                            .param("password", "wrong password")
                            .with(csrf()))
                    .getResponse();
            var headers = new TreeSet<>(response.getHeaderNames());
            headers.remove("Set-Cookie");
            answers.add(response.getStatus() + " " + response.getRedirectedUrl() + " " + headers
                    + response.getCookies().length + tokenless("/login?error"));
        });
        assertThat(answers).hasSize(1);
    }

    @Test
    void aCodeThatIsNotRightIsRefusedTheSameWayForEveryAddress() {
        var answers = new TreeSet<String>();
        addresses.values().forEach(email -> {
            var result = mvc.perform(post("/welcome")
                    .param("email", email)
                    .param("code", "AAAA-BBBB-CCCC-DDDD")
                    .param("password", PASSWORD)
                    .with(csrf()));
            answers.add(result.getResponse().getStatus() + " "
                    + tokenless(text(result)).replace(email, "…"));
        });
        assertThat(answers).hasSize(1);
    }

    /** One hash takes some ninety milliseconds: as many for every kind of address makes them alike, on any machine. */
    @Test
    void everyKindOfAddressCostsOneHash() {
        var counting = new CountingEncoder(passwords);
        var door = new PasswordSignIn(accounts, counting, throttle, devices, TestTime.clock());
        var before = counting.count.get();
        addresses.forEach((kind, email) -> {
            var earlier = counting.count.get();
            assertThatThrownBy(() -> door.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(email, "wrong password")))
                    .isInstanceOf(BadCredentialsException.class);
            assertThat(counting.count.get() - earlier).as(kind).isEqualTo(1);
        });
        assertThat(counting.count.get() - before).isEqualTo(addresses.size());
        assertThat(counting.costs).as("parameters of the hashes").hasSize(1);
        System.out.println("sign-in: median ms " + medians(door));
    }

    private Map<String, Long> medians(PasswordSignIn door) {
        var medians = new LinkedHashMap<String, Long>();
        addresses.forEach((kind, email) -> {
            var times = new java.util.ArrayList<Long>();
            for (var turn = 0; turn < 7; turn++) {
                var started = System.nanoTime();
                assertThatThrownBy(() -> door.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email, "wrong password")));
                times.add((System.nanoTime() - started) / 1_000_000);
            }
            medians.put(kind, times.stream().sorted().skip(3).findFirst().orElseThrow());
        });
        return medians;
    }

    private String tokenless(String pathOrPage) {
        var page = pathOrPage.startsWith("/") ? text(mvc.perform(get(pathOrPage))) : pathOrPage;
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String activated(AccountId account) {
        var email = email(account);
        accounts.activate(
                email, world.asManager(user -> accounts.invite(user, account)).text(), PASSWORD);
        return email;
    }

    private String email(AccountId account) {
        return behind.jdbc()
                .sql("select email from account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
    }

    /** Counts how often a password is compared, and at what cost. */
    private static final class CountingEncoder implements PasswordEncoder {

        /** Salt and hash, behind the parameters they were made with. */
        private static final Pattern SALT_AND_HASH = Pattern.compile("\\$[^$]{22}\\$[^$]{43}$");

        private final PasswordEncoder encoder;
        private final AtomicInteger count = new AtomicInteger();
        private final Set<String> costs = new HashSet<>();

        CountingEncoder(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence rawPassword) {
            return encoder.encode(rawPassword);
        }

        @Override
        public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
            count.incrementAndGet();
            costs.add(SALT_AND_HASH
                    .matcher(Objects.requireNonNull(encodedPassword))
                    .replaceFirst(""));
            return encoder.matches(rawPassword, encodedPassword);
        }
    }
}
