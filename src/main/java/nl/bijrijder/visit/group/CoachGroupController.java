package nl.bijrijder.visit.group;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team says who goes along on a visit. */
@Controller
@RequestMapping("/coach/visits/{id}/group")
@RolesAllowed("TEAM_MEMBER")
class CoachGroupController {

    private final Participants participants;

    CoachGroupController(Participants participants) {
        this.participants = participants;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id) {
        return page(user, id).open();
    }

    /** A whole year is put on to be looked at: not everybody of it may come. */
    @PostMapping
    ModelAndView choose(
            CurrentUser user,
            @PathVariable CompanyVisitId id,
            @RequestParam(defaultValue = "0") int year,
            Submission<GroupForm> form) {
        return form.on(page(user, id))
                .shownAs(typed -> GroupForm.ticked(chosen(user, id, typed, year), participants.list(user, id)))
                .save(typed -> participants.choose(user, id, typed.known(), chosen(user, id, typed, year)))
                .done("visit.participant.saved", "/coach/visits/" + id + (year == 0 ? "" : "/group"));
    }

    private Set<StudentId> chosen(CurrentUser user, CompanyVisitId id, GroupForm form, int year) {
        var chosen = new HashSet<>(form.students());
        if (year != 0) {
            chosen.addAll(participants.list(user, id).studentsOf(year));
        }
        return chosen;
    }

    private FormPage<GroupForm> page(CurrentUser user, CompanyVisitId id) {
        return FormPage.of("visit/participant/coach-group", "list", () -> participants.list(user, id), GroupForm::of);
    }

    /**
     * Who is ticked on a group list.
     *
     * @param known who was on it when it was read
     * @param students who is ticked
     */
    record GroupForm(Set<StudentId> known, Set<StudentId> students) {

        /** Nobody ticked is a choice too. */
        GroupForm {
            known = named(known);
            students = named(students);
        }

        static GroupForm of(GroupList list) {
            return new GroupForm(list.going(), list.going());
        }

        /** What was ticked, on the list as it is now. */
        static GroupForm ticked(Set<StudentId> chosen, GroupList now) {
            return new GroupForm(now.going(), chosen);
        }

        private static Set<StudentId> named(Set<StudentId> ids) {
            return Stream.ofNullable(ids)
                    .flatMap(Set::stream)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
