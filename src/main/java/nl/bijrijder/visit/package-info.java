/**
 * Company visits in four steps: agree with the company, the company comes to class, the visit itself, looking back (DOMAIN §4).
 * Here is the visit: its agreements, its steps and gates, what it clashes with, and series of the same visit on more days, of
 * which each goes its own way. What belongs to a step is in the packages below, which all know the visit.
 * {@code AnswersWaiting} and {@code CancellationMail} turn the arrows to {@code guest}, which implements them: lists show which visits
 * wait for an answer, and who cancels a visit reads the mail first. {@code VisitPart} and {@code OnRecord} are implemented by
 * each package that has something to show on a visit's page or in its history.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: mail",
            "platform :: paper",
            "platform :: photo",
            "platform :: web",
            "platform :: form",
            "people :: account",
            "people :: organisation",
            "people :: student",
            "people :: team",
            "route",
            "calendar",
            "privacy",
            "career",
            "company",
            "guidance :: conversation"
        })
package nl.bijrijder.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
