package nl.bijrijder.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team plans a conversation of a placement on another day, or ticks it off and goes on to the note. */
@Controller
@RequestMapping("/coach/students/{student}/placement-contacts/{contact}")
@RolesAllowed("TEAM_MEMBER")
class CoachPlacementContactController {

    private final PlacementContacts contacts;
    private final PlacementPages pages;
    private final Clock clock;

    CoachPlacementContactController(PlacementContacts contacts, PlacementPages pages, Clock clock) {
        this.contacts = contacts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/edit")
    ModelAndView edit(CurrentUser user, @PathVariable StudentId student, @PathVariable PlacementContactId contact) {
        return page(user, pages.opening(user, student), contact).open();
    }

    @PostMapping
    ModelAndView reschedule(
            CurrentUser user,
            @PathVariable StudentId student,
            @PathVariable PlacementContactId contact,
            Submission<TalkForm> form) {
        var placement = contacts.placementOf(user, student, contact).id();
        return form.on(page(user, pages.student(user, student), contact))
                .save(typed -> contacts.reschedule(
                        user, student, contact, typed.openedVersion(), typed.day(), typed.contactId()))
                .done("placement.talk.changed", CoachPlacementController.place(student, placement));
    }

    private FormPage<TalkForm> page(CurrentUser user, StudentSummary student, PlacementContactId contact) {
        return around(
                FormPage.of(
                        "placement/coach-talk",
                        () -> TalkForm.of(talk(contacts.placementOf(user, student.id(), contact), contact))),
                user,
                student,
                contact);
    }

    @GetMapping("/held")
    ModelAndView showHeld(CurrentUser user, @PathVariable StudentId student, @PathVariable PlacementContactId contact) {
        return heldPage(user, pages.opening(user, student), contact).open();
    }

    @PostMapping("/held")
    ModelAndView hold(
            CurrentUser user,
            @PathVariable StudentId student,
            @PathVariable PlacementContactId contact,
            Submission<HeldForm> form) {
        return form.on(heldPage(user, pages.student(user, student), contact))
                .save(typed -> contacts.hold(user, student, contact, typed.day()))
                .done("placement.talk.held", typed -> newNote(student, typed.day()));
    }

    private FormPage<HeldForm> heldPage(CurrentUser user, StudentSummary student, PlacementContactId contact) {
        return around(
                FormPage.ofNew("placement/coach-held", () -> held(user, student, contact)), user, student, contact);
    }

    private HeldForm held(CurrentUser user, StudentSummary student, PlacementContactId contact) {
        var before =
                talk(contacts.placementOf(user, student.id(), contact), contact).heldOn();
        return new HeldForm(before == null ? LocalDate.now(clock) : before);
    }

    private <F> FormPage<F> around(
            FormPage<F> page, CurrentUser user, StudentSummary student, PlacementContactId contact) {
        var placement = SingletonSupplier.of(() -> contacts.placementOf(user, student.id(), contact));
        return page.with("student", () -> student)
                .with("talk", () -> talk(placement.obtain(), contact))
                .with("view", () -> pages.view(user, student, placement.obtain().id()))
                .with(
                        "here",
                        () -> CoachPlacementController.place(
                                student.id(), placement.obtain().id()))
                .with(
                        "people",
                        () -> pages.people(
                                user, student, placement.obtain().plan().company()));
    }

    private static PlacementContactSummary talk(PlacementSummary placement, PlacementContactId id) {
        return placement.contacts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String newNote(StudentId student, LocalDate heldOn) {
        return "/coach/students/" + student + "/notes/new?kind=PLACEMENT&on=" + heldOn;
    }

    /** On which day a conversation of a placement took place. */
    record HeldForm(
            @NotNull(message = "{placement.talk.heldOn.required}") @PlausibleDay @Nullable
            LocalDate heldOn) {

        /** The day; only after validation. */
        LocalDate day() {
            return Objects.requireNonNull(heldOn);
        }
    }

    /**
     * When and with whom a conversation of a placement is planned.
     *
     * @param contact whom of the company
     */
    record TalkForm(
            @Nullable Integer version,

            @NotNull(message = "{placement.talk.plannedOn.required}") @PlausibleDay @Nullable
            LocalDate plannedOn,

            @NotNull(message = "{placement.contact.required}") @Nullable
            ContactId contact)
            implements Versioned {

        static TalkForm of(PlacementContactSummary talk) {
            return new TalkForm(talk.version(), talk.plannedOn(), talk.contact());
        }

        /** The day; only after validation. */
        LocalDate day() {
            return Objects.requireNonNull(plannedOn);
        }

        /** Who was chosen; only after validation. */
        ContactId contactId() {
            return Objects.requireNonNull(contact);
        }
    }
}
