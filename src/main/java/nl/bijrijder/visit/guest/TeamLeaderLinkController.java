package nl.bijrijder.visit.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.SecretToken;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A team leader makes a link for who is called instead of mailed, sees which there are, and takes them back. */
@Controller
@RequestMapping("/team/visits/{id}/link")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderLinkController {

    private final GuestLinks links;
    private final BaseUrl site;

    TeamLeaderLinkController(GuestLinks links, BaseUrl site) {
        this.links = links;
        this.site = site;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id) {
        return page(user, id).open();
    }

    /** The address stands in this answer and nowhere else: not in the session, not in an address of ours. */
    @PostMapping
    ModelAndView make(CurrentUser user, @PathVariable CompanyVisitId id, Submission<LinkForm> form) {
        return form.on(page(user, id))
                .create(typed -> links.make(user, id, typed.linkId(), typed.contactId()))
                .show(token -> page(user, id).open().addObject("address", address(token)));
    }

    @PostMapping("/{link}/revocation")
    ModelAndView revoke(CurrentUser user, @PathVariable CompanyVisitId id, @PathVariable GuestLinkId link) {
        return Button.on(place(id)).press(() -> links.revoke(user, id, link)).done("visit.link.revoked", place(id));
    }

    private FormPage<LinkForm> page(CurrentUser user, CompanyVisitId visit) {
        return FormPage.ofNew("visit/link/team-list", LinkForm::blank)
                .with("visitId", () -> visit)
                .with("links", () -> links.list(user, visit))
                .with("contacts", () -> contacts(user, visit));
    }

    private List<Choice> contacts(CurrentUser user, CompanyVisitId visit) {
        return links.contacts(user, visit).stream()
                .map(contact ->
                        new Choice(contact.id().toString(), contact.facts().name()))
                .toList();
    }

    /** Shown on the page to who asks, never mailed: then the browser's own address will do. */
    private String address(SecretToken token) {
        var path = "/guest/" + token.text();
        return site.link(path).orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .toUriString());
    }

    private static String place(CompanyVisitId visit) {
        return "/team/visits/" + visit + "/link";
    }

    /**
     * For whom a link is made.
     *
     * @param id of the link to be, so that sending twice makes one
     */
    record LinkForm(
            @Nullable GuestLinkId id,

            @NotNull(message = "{visit.link.contact.required}") @Nullable
            ContactId contact) {

        static LinkForm blank() {
            return new LinkForm(GuestLinkId.random(), null);
        }

        GuestLinkId linkId() {
            return NotFound.unless(id);
        }

        ContactId contactId() {
            return NotFound.unless(contact);
        }
    }
}
