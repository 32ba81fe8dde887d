package nl.bijrijder.people.organisation;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
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

/** Where a manager keeps the school holidays, per school year and region. */
@Controller
@RequestMapping("/manage/holidays")
@PreAuthorize("hasRole('MANAGER')")
class ManagerHolidayController {

    private static final String FORM = "holiday/manager-form";
    private static final String LIST = "redirect:/manage/holidays?year=";

    private final SchoolHolidays holidays;
    private final Clock clock;

    ManagerHolidayController(SchoolHolidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    @ModelAttribute("regions")
    Region[] regions() {
        return Region.values();
    }

    @GetMapping
    String list(CurrentUser user, @RequestParam(defaultValue = "") String year, Model model) {
        var years = holidays.years(user);
        var now = SchoolYear.of(LocalDate.now(clock));
        var chosen = years.stream()
                .filter(known -> String.valueOf(known.firstYear()).equals(year))
                .findFirst()
                .orElse(now);
        model.addAttribute("years", years);
        model.addAttribute("year", chosen);
        model.addAttribute("holidays", holidays.in(user, chosen));
        return "holiday/manager-list";
    }

    @GetMapping("/new")
    String showForm(@RequestParam(defaultValue = "") String region, Model model) {
        model.addAttribute("form", HolidayForm.empty(named(region)));
        return FORM;
    }

    @PostMapping
    ModelAndView add(
            CurrentUser user,
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Forms.invalid(FORM);
        }
        try {
            holidays.add(user, form.holiday(), form.toFacts());
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(FORM);
        }
        Flash.say(redirect, "holiday.added");
        return backTo(form);
    }

    @GetMapping("/{id}/edit")
    String edit(CurrentUser user, @PathVariable String id, Model model) {
        var row = holidays.find(user, SchoolHolidayId.valueOf(id));
        model.addAttribute("holidayId", row.id());
        model.addAttribute("form", HolidayForm.of(row));
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView change(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var holiday = holidays.find(user, SchoolHolidayId.valueOf(id)).id();
        if (errors.hasErrors()) {
            return Forms.invalid(FORM).addObject("holidayId", holiday);
        }
        try {
            holidays.change(user, holiday, form.openedVersion(), form.toFacts());
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(FORM).addObject("holidayId", holiday);
        } catch (StaleVersion stale) {
            var stored = HolidayForm.of(holidays.find(user, holiday));
            return Forms.changedMeanwhile(FORM, form, stored).addObject("holidayId", holiday);
        }
        Flash.say(redirect, "holiday.changed");
        return backTo(form);
    }

    @PostMapping("/{id}/remove")
    String remove(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        holidays.remove(user, SchoolHolidayId.valueOf(id), version);
        Flash.say(redirect, "holiday.removed");
        return "redirect:/manage/holidays";
    }

    private static ModelAndView backTo(HolidayForm form) {
        var year = SchoolYear.of(form.toFacts().period().startsOn()).firstYear();
        return new ModelAndView(LIST + year);
    }

    private static @Nullable Region named(String name) {
        return Arrays.stream(Region.values())
                .filter(region -> region.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
