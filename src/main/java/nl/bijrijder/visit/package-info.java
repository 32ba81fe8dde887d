/**
 * Company visits in four steps: agree with the company, the company comes to class, the visit itself, looking back (DOMAIN §4).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "account",
            "organisation",
            "team",
            "student",
            "company",
            "host",
            "draft",
            "calendar",
            "holiday",
            "mail"
        })
package nl.bijrijder.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
