package nl.bijrijder.company;

import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team leader keeps whom to call at a company. */
@Controller
@RequestMapping("/team/companies/{companyId}/contacts")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderContactController {

    private static final String FORM = "company/team-contact-form";

    private final Companies companies;

    TeamLeaderContactController(Companies companies) {
        this.companies = companies;
    }

    @GetMapping("/new")
    ModelAndView showForm(CurrentUser user, @PathVariable CompanyId companyId) {
        return newPage(user, companyId).open();
    }

    @PostMapping
    ModelAndView add(CurrentUser user, @PathVariable CompanyId companyId, Submission<ContactForm> form) {
        return form.on(newPage(user, companyId))
                .check(ContactForm::check)
                .save(typed -> companies.addContact(user, typed.toCommand(companyId)))
                .done("company.contact.added", "/team/companies/" + companyId);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(CurrentUser user, @PathVariable CompanyId companyId, @PathVariable ContactId id) {
        return page(user, companyId, id).open();
    }

    @PostMapping("/{id}")
    ModelAndView update(
            CurrentUser user,
            @PathVariable CompanyId companyId,
            @PathVariable ContactId id,
            Submission<ContactForm> form) {
        return form.on(page(user, companyId, id))
                .check(ContactForm::check)
                .save(typed -> companies.changeContact(user, companyId, id, typed.openedVersion(), typed.toFacts()))
                .done("company.contact.changed", "/team/companies/" + companyId);
    }

    private FormPage<ContactForm> newPage(CurrentUser user, CompanyId company) {
        return FormPage.ofNew(FORM, ContactId::valueOf, ContactForm::empty)
                .with("company", () -> companies.find(user, company));
    }

    private FormPage<ContactForm> page(CurrentUser user, CompanyId company, ContactId id) {
        return FormPage.of(FORM, () -> ContactForm.of(companies.contact(user, company, id)))
                .with("company", () -> companies.find(user, company))
                .with("contactId", () -> id);
    }

    /** What somebody types about a person to call; what must hold of it stands in {@link ContactFacts}. */
    record ContactForm(
            @Nullable ContactId id,
            @Nullable Integer version,
            @Nullable String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String phone)
            implements Versioned {

        static ContactForm empty(ContactId id) {
            return new ContactForm(id, null, null, null, null, null);
        }

        static ContactForm of(ContactSummary contact) {
            var facts = contact.facts();
            return new ContactForm(
                    contact.id(), contact.version(), facts.name(), facts.role(), facts.email(), facts.phone());
        }

        void check(BindingResult errors) {
            typed().check("", errors);
        }

        AddContact toCommand(CompanyId company) {
            return new AddContact(NotFound.unless(id), company, toFacts());
        }

        /** What was typed, in the form it is kept; only after validation. */
        ContactFacts toFacts() {
            return typed().settled();
        }

        private ContactFacts typed() {
            return new ContactFacts(Objects.requireNonNullElse(name, ""), role, email, phone);
        }
    }
}
