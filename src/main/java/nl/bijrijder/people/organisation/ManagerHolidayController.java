package nl.bijrijder.people.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a manager keeps the school holidays, per school year and region. */
@Controller
@RequestMapping("/manage/holidays")
@RolesAllowed("MANAGER")
class ManagerHolidayController {

    private static final String FORM = "people/holiday/manager-form";
    private static final String LIST = "/manage/holidays";

    private final SchoolHolidays holidays;
    private final Clock clock;

    ManagerHolidayController(SchoolHolidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    @GetMapping
    String list(CurrentUser user, @RequestParam(defaultValue = "") String year, Model model) {
        var years = holidays.years(user);
        var now = SchoolYear.of(LocalDate.now(clock));
        var chosen = years.stream()
                .filter(known -> String.valueOf(known.firstYear()).equals(year))
                .findFirst()
                .orElse(now);
        model.addAttribute("regions", Region.values());
        model.addAttribute("years", years);
        model.addAttribute("year", chosen);
        model.addAttribute("holidays", holidays.in(user, chosen));
        return "people/holiday/manager-list";
    }

    @GetMapping("/new")
    ModelAndView showForm(@RequestParam(defaultValue = "") String region) {
        return newPage(named(region)).open();
    }

    @PostMapping
    ModelAndView add(CurrentUser user, Submission<HolidayForm> form) {
        return form.on(newPage(null))
                .save(typed -> holidays.add(user, typed.holiday(), typed.toFacts()))
                .done("people.holiday.added", ManagerHolidayController::year);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(CurrentUser user, @PathVariable SchoolHolidayId id) {
        return page(user, id).open();
    }

    @PostMapping("/{id}")
    ModelAndView change(CurrentUser user, @PathVariable SchoolHolidayId id, Submission<HolidayForm> form) {
        return form.on(page(user, id))
                .save(typed -> holidays.change(user, id, typed.openedVersion(), typed.toFacts()))
                .done("people.holiday.changed", ManagerHolidayController::year);
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(
            CurrentUser user, @PathVariable SchoolHolidayId id, @RequestParam(defaultValue = "-1") int version) {
        return Button.on(LIST).press(() -> holidays.remove(user, id, version)).done("people.holiday.removed", LIST);
    }

    private static FormPage<HolidayForm> newPage(@Nullable Region region) {
        return FormPage.ofNew(FORM, () -> HolidayForm.empty(region)).with("regions", Region::values);
    }

    private FormPage<HolidayForm> page(CurrentUser user, SchoolHolidayId id) {
        return FormPage.of(FORM, () -> HolidayForm.of(holidays.find(user, id)))
                .with("regions", Region::values)
                .with("holidayId", () -> id);
    }

    private static String year(HolidayForm form) {
        return LIST + "?year="
                + SchoolYear.of(form.toFacts().period().startsOn()).firstYear();
    }

    private static @Nullable Region named(String name) {
        return Arrays.stream(Region.values())
                .filter(region -> region.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What a manager types about a school holiday. */
    record HolidayForm(
            @Nullable SchoolHolidayId id,

            @Nullable Integer version,

            @NotNull(message = "{people.holiday.region.required}") @Nullable
            Region region,

            @SaysSomething(message = "{people.holiday.name.required}")
            @Size(max = NAME_LENGTH, message = "{people.holiday.name.long}")
            @Nullable
            String name,

            @NotNull(message = "{people.holiday.startsOn.required}") @PlausibleDay @Nullable
            LocalDate startsOn,

            @NotNull(message = "{people.holiday.endsOn.required}") @PlausibleDay @Nullable
            LocalDate endsOn)
            implements Versioned {

        private static final int NAME_LENGTH = 100;

        static HolidayForm empty(@Nullable Region region) {
            return new HolidayForm(SchoolHolidayId.random(), null, region, null, null, null);
        }

        static HolidayForm of(HolidayRow row) {
            var facts = row.facts();
            return new HolidayForm(
                    row.id(),
                    row.version(),
                    facts.region(),
                    facts.name(),
                    facts.period().startsOn(),
                    facts.period().endsOn());
        }

        SchoolHolidayId holiday() {
            return NotFound.unless(id);
        }

        /** What was typed, in the form it is kept; only after validation. */
        HolidayFacts toFacts() {
            return new HolidayFacts(
                    Objects.requireNonNull(region),
                    PlainText.line(Objects.requireNonNull(name)),
                    new Period(Objects.requireNonNull(startsOn), Objects.requireNonNull(endsOn)));
        }
    }
}
