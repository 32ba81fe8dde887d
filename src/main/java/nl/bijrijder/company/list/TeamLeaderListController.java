package nl.bijrijder.company.list;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.company.Companies;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A team leader takes the companies along as a file, and brings a file in: upload, preview, confirm. */
@Controller
@RequestMapping("/team/companies")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderListController {

    private static final String PREVIEW = "company/list/team-preview";

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
    ModelAndView show(CurrentUser user) {
        return page(user).open();
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            CurrentUser user, @RequestParam(required = false) @Nullable PartnershipId partnership) {
        var chosen = partnership == null
                ? NotFound.unless(Choice.first(partnerships(user), PartnershipId::valueOf))
                : partnership;
        var name = ContentDisposition.attachment()
                .filename("bedrijven-" + LocalDate.now(clock) + ".csv")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(lists.write(user, chosen));
    }

    @PostMapping("/file")
    ModelAndView upload(CurrentUser user, Submission<ListForm> form) {
        return form.on(page(user))
                .save(typed -> lists.upload(
                        user,
                        typed.list(),
                        typed.owner(),
                        typed.fileName(),
                        typed.chosen().getBytes()))
                .go(typed -> place(typed.list()));
    }

    private FormPage<ListForm> page(CurrentUser user) {
        var own = SingletonSupplier.of(() -> partnerships(user));
        return FormPage.ofNew(
                        "company/list/team-file",
                        () -> ListForm.empty(Choice.first(own.obtain(), PartnershipId::valueOf)))
                .with("partnerships", own);
    }

    @GetMapping("/imports/{id}")
    ModelAndView preview(CurrentUser user, @PathVariable ListImportId id) {
        return new ModelAndView(PREVIEW)
                .addObject("preview", lists.preview(user, id))
                .addObject("added", Set.of());
    }

    @PostMapping("/imports/{id}/confirm")
    ModelAndView confirm(
            CurrentUser user,
            @PathVariable ListImportId id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(name = "add", defaultValue = "") Set<Long> added) {
        return Button.on(place(id))
                .whenStale(() -> outdated(user, id, added))
                .press(() -> lists.confirm(user, id, seen, added))
                .done("company.lists.done", "/team/companies");
    }

    private ModelAndView outdated(CurrentUser user, ListImportId id, Set<Long> added) {
        return new ModelAndView(PREVIEW, HttpStatus.CONFLICT)
                .addObject("preview", lists.preview(user, id))
                .addObject("added", added)
                .addObject("isOutdated", true);
    }

    private static String place(ListImportId id) {
        return "/team/companies/imports/" + id;
    }

    private List<Choice> partnerships(CurrentUser user) {
        var own = companies.partnershipsOf(user);
        return organisations.partnerships().stream()
                .filter(partnership -> own.contains(partnership.id()))
                .map(partnership -> new Choice(partnership.id().toString(), partnership.name()))
                .toList();
    }

    /** The file a team leader uploads. */
    record ListForm(
            @Nullable ListImportId id,

            @Nullable PartnershipId partnership,

            @NotNull(message = "{company.lists.file.required}") @Nullable
            MultipartFile file) {

        static ListForm empty(@Nullable PartnershipId partnership) {
            return new ListForm(ListImportId.random(), partnership, null);
        }

        /** Id of the list to be. */
        ListImportId list() {
            return NotFound.unless(id);
        }

        /** Whose companies they are. */
        PartnershipId owner() {
            return NotFound.unless(partnership);
        }

        /** The file; only after validation. */
        MultipartFile chosen() {
            return Objects.requireNonNull(file);
        }

        /** The name of the file; only after validation. */
        String fileName() {
            return Objects.requireNonNullElse(chosen().getOriginalFilename(), "");
        }
    }
}
