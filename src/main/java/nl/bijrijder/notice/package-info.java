/**
 * The mails about a company visit: the invitation, the company's yes, a day that moves, somebody who comes or leaves, an answer
 * that is waited for, a reminder, a withdrawal, thanks. What is shown before sending and what is sent come from one text. No
 * mail names a student (DOMAIN R10), not even to the students themselves, who are only reminded.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "account",
            "team",
            "company",
            "visit",
            "participant",
            "calendar",
            "mail",
            "link",
            "guest",
            "feedback",
            "draft"
        })
package nl.bijrijder.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
