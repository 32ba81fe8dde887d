package nl.bijrijder.people.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.people.account.AccountKeeping;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.LastDayForm;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a manager lets colleagues join and leave a team: first find the person, then say from where and from when. */
@Controller
@RequestMapping("/manage/teams/{team}/members")
@RolesAllowed("MANAGER")
class ManagerMembershipController {

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
    String find(CurrentUser user, @PathVariable TeamId team, @RequestParam(defaultValue = "") String q, Model model) {
        var words = PlainText.line(q);
        model.addAttribute("team", keeping.team(user, team));
        model.addAttribute("search", new PersonSearch(words));
        if (!words.isEmpty()) {
            model.addAttribute("people", accounts.search(user, words, null, 1));
        }
        return "people/team/manager-member-find";
    }

    @GetMapping("/new")
    ModelAndView showForm(CurrentUser user, @PathVariable TeamId team, @RequestParam AccountId account) {
        return page(user, team, account).open();
    }

    @PostMapping
    ModelAndView add(CurrentUser user, @PathVariable TeamId team, Submission<MemberForm> form) {
        var person = MemberForm.person(form.typed());
        return form.on(page(user, team, person))
                .rules(typed -> accounts.requireOpen(user, person))
                .save(typed -> teams.add(user, typed.toCommand(team)))
                .done("people.team.member.added", "/manage/teams/" + team);
    }

    @GetMapping("/{id}/end")
    ModelAndView showEnd(CurrentUser user, @PathVariable TeamId team, @PathVariable MembershipId id) {
        return endPage(user, team, id).open();
    }

    @PostMapping("/{id}/end")
    ModelAndView end(
            CurrentUser user, @PathVariable TeamId team, @PathVariable MembershipId id, Submission<LastDayForm> form) {
        var member = keeping.member(user, team, id).id();
        return form.on(endPage(user, team, id))
                .save(typed -> teams.endMembership(user, member, typed.openedVersion(), typed.lastDay()))
                .done("people.team.member.ended", "/manage/teams/" + team);
    }

    private FormPage<MemberForm> page(CurrentUser user, TeamId team, AccountId person) {
        return FormPage.ofNew("people/team/manager-member-form", () -> MemberForm.of(person, LocalDate.now(clock)))
                .with("team", () -> keeping.team(user, team))
                .with("person", () -> accounts.kept(user, person))
                .with("senders", () -> senders(user, team));
    }

    private FormPage<LastDayForm> endPage(CurrentUser user, TeamId team, MembershipId id) {
        return FormPage.of(
                        "people/team/manager-member-end",
                        "member",
                        () -> keeping.member(user, team, id),
                        member -> new LastDayForm(
                                member.version(), member.period().endsOn()))
                .with("team", () -> keeping.team(user, team));
    }

    private List<Choice> senders(CurrentUser user, TeamId team) {
        return keeping.senders(user, team).stream()
                .map(sender -> new Choice(sender.id().toString(), sender.name()))
                .toList();
    }

    /** Which person a manager looks for: words of a name or address. */
    record PersonSearch(String q) {}

    /** What a manager chooses to add a colleague to a team. */
    record MemberForm(
            @Nullable MembershipId id,
            @Nullable AccountId account,

            @NotNull(message = "{people.team.organisation.required}") @Nullable
            OrganisationId organisation,

            @Nullable Boolean leader,

            @NotNull(message = "{people.team.startsOn.required}") @PlausibleDay @Nullable
            LocalDate startsOn,

            @PlausibleDay @Nullable LocalDate endsOn) {

        static MemberForm of(AccountId account, LocalDate today) {
            return new MemberForm(MembershipId.random(), account, null, false, today, null);
        }

        /** Who is to join; without a form it is nobody there is. */
        static AccountId person(@Nullable MemberForm form) {
            return NotFound.unless(form == null ? null : form.account);
        }

        AddMember toCommand(TeamId team) {
            return new AddMember(
                    NotFound.unless(id),
                    team,
                    person(this),
                    Objects.requireNonNull(organisation),
                    Boolean.TRUE.equals(leader),
                    new Period(Objects.requireNonNull(startsOn), endsOn));
        }
    }
}
