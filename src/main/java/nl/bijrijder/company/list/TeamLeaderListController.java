package nl.bijrijder.company.list;

import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.company.Companies;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A team leader takes the companies along as a file, and brings a file in: upload, preview, confirm. */
@Controller
@RequestMapping("/team/companies")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderListController {

    private static final String PAGE = "companylist/team-file";
    private static final String PREVIEW = "companylist/team-preview";

    private final CompanyLists lists;
    private final Companies companies;
    private final Organisations organisations;
    private final Clock clock;

    TeamLeaderListController(CompanyLists lists, Companies companies, Organisations organisations, Clock clock) {
        this.lists = lists;
        this.companies = companies;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/file")
    String show(CurrentUser user, Model model) {
        var own = partnerships(user);
        model.addAttribute("partnerships", own);
        model.addAttribute(
                "form", ListForm.empty(own.isEmpty() ? null : own.get(0).value()));
        return PAGE;
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(CurrentUser user, @RequestParam(defaultValue = "") String partnership) {
        var chosen = partnership.isEmpty()
                ? partnerships(user).stream().map(Choice::value).findFirst().orElse("")
                : partnership;
        var name = ContentDisposition.attachment()
                .filename("bedrijven-" + LocalDate.now(clock) + ".csv")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(lists.write(user, PartnershipId.valueOf(chosen)));
    }

    @PostMapping("/file")
    ModelAndView upload(CurrentUser user, @Valid @ModelAttribute("form") ListForm form, BindingResult errors)
            throws IOException {
        if (!errors.hasErrors()) {
            var file = Objects.requireNonNull(form.file());
            var id = ListImportId.valueOf(Objects.requireNonNullElse(form.id(), ""));
            var partnership = PartnershipId.valueOf(Objects.requireNonNullElse(form.partnership(), ""));
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try {
                lists.upload(user, id, partnership, name, file.getBytes());
                return new ModelAndView("redirect:/team/companies/imports/" + id);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(PAGE).addObject("partnerships", partnerships(user));
    }

    @GetMapping("/imports/{id}")
    String preview(CurrentUser user, @PathVariable String id, Model model) {
        model.addAttribute("preview", lists.preview(user, ListImportId.valueOf(id)));
        model.addAttribute("added", Set.of());
        return PREVIEW;
    }

    @PostMapping("/imports/{id}/confirm")
    ModelAndView confirm(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(name = "add", defaultValue = "") Set<Long> added,
            RedirectAttributes redirect) {
        var list = ListImportId.valueOf(id);
        try {
            if (!lists.confirm(user, list, seen, added)) {
                Flash.say(redirect, "companylist.none");
                return new ModelAndView("redirect:/team/companies/imports/" + list);
            }
        } catch (StaleVersion stale) {
            var page = new ModelAndView(PREVIEW);
            page.setStatus(HttpStatus.CONFLICT);
            return page.addObject("preview", lists.preview(user, list))
                    .addObject("added", added)
                    .addObject("isOutdated", true);
        }
        Flash.say(redirect, "companylist.done");
        return new ModelAndView("redirect:/team/companies");
    }

    private List<Choice> partnerships(CurrentUser user) {
        var own = companies.partnershipsOf(user);
        return organisations.partnerships().stream()
                .filter(partnership -> own.contains(partnership.id()))
                .map(partnership -> new Choice(partnership.id().toString(), partnership.name()))
                .toList();
    }
}
