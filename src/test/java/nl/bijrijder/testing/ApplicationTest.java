package nl.bijrijder.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.bijrijder.placement.PlacementFixture;
import nl.bijrijder.route.RouteFixture;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test on the whole application with the demo world in it, one instance for all such tests. Tests do not roll back: they
 * make rows of their own (see {@link World}) and leave the demo world's alone. What they need is imported here and nowhere else:
 * every difference would start one more application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // what runs by the clock is called by its own tests
        properties = {
            "bijrijder.embedded-database=false",
            "server.address=127.0.0.1",
            "db-scheduler.enabled=false",
            // a database can only be copied while nobody holds a connection to it
            "spring.datasource.hikari.minimum-idle=0"
        })
// a sweep sends thousands of requests; writing each of them down takes longer than answering it
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    TestApplicationConfiguration.class,
    TestTime.class,
    World.class,
    Outings.class,
    Pages.class,
    RouteFixture.class,
    PlacementFixture.class
})
public @interface ApplicationTest {}
