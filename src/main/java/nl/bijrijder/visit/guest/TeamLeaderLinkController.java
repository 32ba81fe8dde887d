package nl.bijrijder.visit.guest;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A team leader makes a link for who is called instead of mailed, sees which there are, and takes them back. */
@Controller
@RequestMapping("/team/visits/{id}/link")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderLinkController {

    private static final String PAGE = "link/team-list";

    private final GuestLinks links;
    private final BaseUrl site;

    TeamLeaderLinkController(GuestLinks links, BaseUrl site) {
        this.links = links;
        this.site = site;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable String id) {
        return page(new ModelAndView(PAGE), user, CompanyVisitId.valueOf(id)).addObject("form", LinkForm.blank());
    }

    /** The address stands in this answer and nowhere else: not in the session, not in an address of ours. */
    @PostMapping
    ModelAndView make(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") LinkForm form,
            BindingResult errors) {
        var visit = CompanyVisitId.valueOf(id);
        if (errors.hasErrors()) {
            return page(Forms.invalid(PAGE), user, visit);
        }
        var path = "/guest/"
                + links.make(user, visit, form.linkId(), form.contactId()).text();
        return page(new ModelAndView(PAGE), user, visit)
                .addObject("address", site.link(path).orElseGet(() -> here(path)));
    }

    @PostMapping("/{link}/revocation")
    String revoke(CurrentUser user, @PathVariable String id, @PathVariable String link, RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        links.revoke(user, visit, GuestLinkId.valueOf(link));
        Flash.say(redirect, "link.revoked");
        return "redirect:/team/visits/" + visit + "/link";
    }

    private ModelAndView page(ModelAndView view, CurrentUser user, CompanyVisitId visit) {
        return view.addObject("visitId", visit)
                .addObject("links", links.list(user, visit))
                .addObject(
                        "contacts",
                        links.contacts(user, visit).stream()
                                .map(contact -> new Choice(
                                        contact.id().toString(), contact.facts().name()))
                                .toList());
    }

    /** Shown on the page to who asks, never mailed: then the browser's own address will do. */
    private static String here(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
