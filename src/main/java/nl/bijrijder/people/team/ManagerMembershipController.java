package nl.bijrijder.people.team;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.people.account.AccountKeeping;
import nl.bijrijder.people.account.AccountStatus;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.LastDayForm;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
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

/** Where a manager lets colleagues join and leave a team: first find the person, then say from where and from when. */
@Controller
@RequestMapping("/manage/teams/{team}/members")
@PreAuthorize("hasRole('MANAGER')")
class ManagerMembershipController {

    private static final String FORM = "team/manager-member-form";
    private static final String END = "team/manager-member-end";

    private final TeamKeeping keeping;
    private final Teams teams;
    private final AccountKeeping accounts;
    private final Clock clock;

    ManagerMembershipController(TeamKeeping keeping, Teams teams, AccountKeeping accounts, Clock clock) {
        this.keeping = keeping;
        this.teams = teams;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The first page of those found is enough: with one more word the person is on it. */
    @GetMapping("/find")
    String find(CurrentUser user, @PathVariable String team, @RequestParam(defaultValue = "") String q, Model model) {
        var words = PlainText.line(q);
        model.addAttribute("team", keeping.team(user, TeamId.valueOf(team)));
        model.addAttribute("search", new PersonSearch(words));
        if (!words.isEmpty()) {
            model.addAttribute("people", accounts.search(user, words, null, 1));
        }
        return "team/manager-member-find";
    }

    @GetMapping("/new")
    ModelAndView showForm(CurrentUser user, @PathVariable String team, @RequestParam String account) {
        var form = MemberForm.of(AccountId.valueOf(account), LocalDate.now(clock));
        return around(new ModelAndView(FORM), user, TeamId.valueOf(team), form).addObject("form", form);
    }

    @PostMapping
    ModelAndView add(
            CurrentUser user,
            @PathVariable String team,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var id = TeamId.valueOf(team);
        if (accounts.kept(user, form.person()).status() == AccountStatus.ENDED) {
            errors.reject("account.ended");
        }
        if (!errors.hasErrors()) {
            try {
                teams.add(user, form.toCommand(id));
                Flash.say(redirect, "team.member.added");
                return new ModelAndView("redirect:/manage/teams/" + id);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return around(Forms.invalid(FORM), user, id, form);
    }

    @GetMapping("/{id}/end")
    String showEnd(CurrentUser user, @PathVariable String team, @PathVariable String id, Model model) {
        var member = keeping.member(user, TeamId.valueOf(team), MembershipId.valueOf(id));
        model.addAttribute("team", keeping.team(user, TeamId.valueOf(team)));
        model.addAttribute("member", member);
        model.addAttribute(
                "form", new LastDayForm(member.version(), member.period().endsOn()));
        return END;
    }

    @PostMapping("/{id}/end")
    ModelAndView end(
            CurrentUser user,
            @PathVariable String team,
            @PathVariable String id,
            @Valid @ModelAttribute("form") LastDayForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var member = keeping.member(user, TeamId.valueOf(team), MembershipId.valueOf(id));
        if (!errors.hasErrors()) {
            try {
                teams.endMembership(user, member.id(), form.openedVersion(), form.lastDay());
                Flash.say(redirect, "team.member.ended");
                return new ModelAndView("redirect:/manage/teams/" + TeamId.valueOf(team));
            } catch (StaleVersion stale) {
                return Forms.changedMeanwhile(
                                END,
                                form,
                                new LastDayForm(
                                        member.version(), member.period().endsOn()))
                        .addObject("team", keeping.team(user, TeamId.valueOf(team)))
                        .addObject("member", member);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(END)
                .addObject("team", keeping.team(user, TeamId.valueOf(team)))
                .addObject("member", member);
    }

    private ModelAndView around(ModelAndView page, CurrentUser user, TeamId team, MemberForm form) {
        var senders = keeping.senders(user, team).stream()
                .map(sender -> new Choice(sender.id().toString(), sender.name()))
                .toList();
        return page.addObject("team", keeping.team(user, team))
                .addObject("person", accounts.kept(user, form.person()))
                .addObject("senders", senders);
    }
}
