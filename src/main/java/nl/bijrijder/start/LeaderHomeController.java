package nl.bijrijder.start;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.company.Companies;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of a team leader: what comes up, what it waits for, and the way to everything else. */
@Controller
@RolesAllowed("TEAM_LEADER")
class LeaderHomeController {

    private static final int VISITS_SHOWN = 6;

    private final Visits visits;
    private final Companies companies;
    private final Students students;

    LeaderHomeController(Visits visits, Companies companies, Students students) {
        this.visits = visits;
        this.companies = companies;
        this.students = students;
    }

    @GetMapping("/team")
    String start(CurrentUser user, Model model) {
        model.addAttribute("desk", visits.desk(user, VISITS_SHOWN));
        model.addAttribute("counts", visits.counts(user));
        model.addAttribute("companies", companies.count(user));
        model.addAttribute("students", students.ofTeams(user, user.ledTeams()).size());
        return "start/home/leader";
    }
}
