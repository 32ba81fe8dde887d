package nl.bijrijder.privacy;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A student sees who looked into the own file, and why they may. */
@Controller
@RolesAllowed("STUDENT")
class StudentAccessController {

    private final AccessHistory history;

    StudentAccessController(AccessHistory history) {
        this.history = history;
    }

    @GetMapping("/student/file")
    String show(@RequestParam(defaultValue = "1") int page, CurrentUser user, Model model) {
        var found = history.ofOwnFile(user, page);
        model.addAttribute("page", found);
        model.addAttribute("days", AccessDay.group(found.rows()));
        return "privacy/student-access";
    }

    /** What happened on one day, latest first. */
    record AccessDay(LocalDate day, List<AccessLine> lines) {

        /** Groups lines that stand in order of time. */
        static List<AccessDay> group(List<AccessLine> lines) {
            var days = new LinkedHashMap<LocalDate, List<AccessLine>>();
            lines.forEach(line ->
                    days.computeIfAbsent(line.day(), day -> new ArrayList<>()).add(line));
            return days.entrySet().stream()
                    .map(day -> new AccessDay(day.getKey(), day.getValue()))
                    .toList();
        }
    }
}
