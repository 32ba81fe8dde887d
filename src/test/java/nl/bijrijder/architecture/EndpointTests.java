package nl.bijrijder.architecture;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.bijrijder.people.security.SignedInSession;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Role;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every mapped address belongs to a role or is open on purpose, and everybody else is refused there. */
@ApplicationTest
class EndpointTests {

    private static final Map<String, Role> ROLES = Map.of(
            "/student", Role.STUDENT, "/coach", Role.TEAM_MEMBER, "/team", Role.TEAM_LEADER, "/manage", Role.MANAGER);
    private static final Set<String> OPEN = Set.of("/login", "/welcome", "/setup", "/error");

    /** Addresses that hold a secret of their own, which their module asks for. */
    private static final Set<String> BY_SECRET = Set.of("/calendar/", "/guest/");

    /** Pages for everybody who is signed in, whatever the role. */
    private static final Pattern FOR_EVERYBODY = Pattern.compile("/|/account/.*");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private World world;

    private record Endpoint(HttpMethod method, String path, Class<?> controller) {

        Role role() {
            return ROLES.entrySet().stream()
                    .filter(entry -> path.equals(entry.getKey()) || path.startsWith(entry.getKey() + "/"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }

        boolean isOpen() {
            return OPEN.contains(path) || BY_SECRET.stream().anyMatch(path::startsWith);
        }
    }

    private List<Endpoint> endpoints() {
        var endpoints = new java.util.ArrayList<Endpoint>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            var named = mapping.getMethodsCondition().getMethods().stream()
                    .map(method -> HttpMethod.valueOf(method.name()))
                    .toList();
            for (var pattern : mapping.getPatternValues()) {
                var path = pattern.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                for (var method : named.isEmpty() ? List.of(HttpMethod.GET, HttpMethod.POST) : named) {
                    endpoints.add(new Endpoint(method, path, handler.getBeanType()));
                }
            }
        });
        return endpoints;
    }

    @Test
    void everyAddressBelongsToARoleOrIsOpenOnPurpose() {
        assertThat(endpoints())
                .isNotEmpty()
                .filteredOn(endpoint -> !endpoint.isOpen()
                        && !FOR_EVERYBODY.matcher(endpoint.path()).matches())
                .allSatisfy(endpoint ->
                        assertThat(endpoint.role()).as(endpoint.path()).isNotNull());
    }

    @Test
    void theClassNamesTheSameRoleAsTheAddress() {
        assertThat(endpoints()).filteredOn(endpoint -> endpoint.role() != null).allSatisfy(endpoint -> assertThat(
                        endpoint.controller().getAnnotation(RolesAllowed.class).value())
                .as(endpoint.path())
                .contains(endpoint.role().name()));
    }

    @Test
    void nobodyIsLetInWithoutSigningIn() {
        assertThat(endpoints()).filteredOn(endpoint -> !endpoint.isOpen()).allSatisfy(endpoint -> {
            var answer = mvc.perform(request(endpoint.method(), endpoint.path()).with(csrf()));
            assertThat(answer).as("%s %s", endpoint.method(), endpoint.path()).hasStatus3xxRedirection();
            assertThat(answer).redirectedUrl().endsWith("/login");
        });
    }

    @Test
    void everyOtherRoleIsRefused() {
        var team = world.team();
        Map<Role, AccountId> people = Map.of(
                Role.STUDENT, team.studentAccount(),
                Role.TEAM_MEMBER, team.coach(),
                Role.MANAGER, world.managerAccount());
        assertThat(endpoints())
                .filteredOn(endpoint -> endpoint.role() != null)
                .allSatisfy(endpoint -> people.forEach((role, person) -> {
                    if (role != endpoint.role()) {
                        var answer = mvc.perform(request(endpoint.method(), endpoint.path())
                                .with(csrf())
                                .with(SignedInSession.of(person)));
                        assertThat(answer)
                                .as("%s %s as %s", endpoint.method(), endpoint.path(), role)
                                .hasStatus(403);
                    }
                }));
    }
}
