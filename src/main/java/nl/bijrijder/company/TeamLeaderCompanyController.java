package nl.bijrijder.company;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.platform.web.form.Warning;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team leader keeps the companies of the partnership. */
@Controller
@RequestMapping("/team/companies")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderCompanyController {

    private static final String FORM = "company/team-form";
    private static final int LONGEST_SEARCH = 100;

    private final Companies companies;
    private final CompanyPages pages;
    private final Lookalikes lookalikes;

    TeamLeaderCompanyController(Companies companies, CompanyPages pages, Lookalikes lookalikes) {
        this.companies = companies;
        this.lookalikes = lookalikes;
        this.pages = pages;
    }

    @GetMapping
    String list(
            CurrentUser user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var words = PlainText.line(q.substring(0, Math.min(q.length(), LONGEST_SEARCH)));
        model.addAttribute("words", words);
        model.addAttribute("page", pages.list(user, words, page));
        return "company/team-list";
    }

    @GetMapping("/new")
    ModelAndView showForm(CurrentUser user, FormOpening opening) {
        return opening.of(newPage(user));
    }

    /** Which companies are there already that look like what is typed; the form fetches it, and it is a page all the same. */
    @GetMapping("/doubles")
    String doubles(CurrentUser user, @ModelAttribute("typedCompany") TypedCompany typed, Model model) {
        model.addAttribute("doubles", lookalikes.whileTyping(user, typed));
        return "company/team-doubles";
    }

    @PostMapping
    ModelAndView add(CurrentUser user, Submission<CompanyForm> form) {
        return form.on(newPage(user))
                .warn(typed -> alreadyThere(user, typed.toCommand()))
                .create(typed -> companies.add(user, typed.toCommand()))
                .done("company.added", id -> "/team/companies/" + id);
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable CompanyId id, Model model) {
        model.addAttribute("details", pages.details(user, id));
        return "company/team-show";
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(CurrentUser user, @PathVariable CompanyId id, FormOpening opening) {
        return opening.of(page(user, id));
    }

    @PostMapping("/{id}")
    ModelAndView update(CurrentUser user, @PathVariable CompanyId id, Submission<CompanyForm> form) {
        return form.on(page(user, id))
                .save(typed -> companies.change(
                        user, id, typed.openedVersion(), typed.facts().settled()))
                .done("company.changed", "/team/companies/" + id);
    }

    private FormPage<CompanyForm> newPage(CurrentUser user) {
        var choices = SingletonSupplier.of(() -> pages.partnerships(user));
        return FormPage.ofNew(
                        FORM,
                        CompanyId::valueOf,
                        id -> CompanyForm.empty(id, Choice.first(choices.obtain(), PartnershipId::valueOf)))
                .keptFor(user, "/team/companies/new")
                .with("partnerships", choices);
    }

    private FormPage<CompanyForm> page(CurrentUser user, CompanyId id) {
        return FormPage.of(FORM, () -> CompanyForm.of(companies.find(user, id)))
                .keptFor(user, "/team/companies/" + id + "/edit")
                .with("companyId", () -> id);
    }

    private Warning alreadyThere(CurrentUser user, AddCompany company) {
        var found = lookalikes.of(user, company.partnership(), company.id(), company.facts());
        return new Warning("doubles", found, Lookalike.seen(found));
    }

    /**
     * What somebody types about a company.
     *
     * @param doublesSeen which companies that look like it the page showed already
     */
    record CompanyForm(
            @Nullable CompanyId id,
            @Nullable Integer version,
            @Nullable PartnershipId partnership,
            @Valid CompanyFacts facts,
            @Nullable String doublesSeen)
            implements Versioned {

        CompanyForm {
            facts = Objects.requireNonNullElse(facts, CompanyFacts.BLANK);
        }

        static CompanyForm empty(CompanyId id, @Nullable PartnershipId partnership) {
            return new CompanyForm(id, null, partnership, CompanyFacts.BLANK, null);
        }

        static CompanyForm of(CompanySummary company) {
            return new CompanyForm(company.id(), company.version(), company.partnership(), company.facts(), null);
        }

        /** What is asked for; only after validation. */
        AddCompany toCommand() {
            return new AddCompany(NotFound.unless(id), NotFound.unless(partnership), facts.settled());
        }
    }
}
