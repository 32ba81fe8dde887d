package nl.bijrijder.visit;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team leader makes a series of a visit: chooses a rhythm, looks at the days, plans those that are ticked. */
@Controller
@RequestMapping("/team/visits/{id}/series")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderSeriesController {

    private final SeriesPlanning serieses;

    TeamLeaderSeriesController(SeriesPlanning serieses) {
        this.serieses = serieses;
    }

    @GetMapping
    ModelAndView show(
            CurrentUser user,
            @PathVariable CompanyVisitId id,
            @RequestParam(defaultValue = "1") int times,
            @RequestParam(defaultValue = "1") int weeks) {
        return page(user, id, Rhythm.of(times, weeks), List.of()).open();
    }

    @PostMapping
    ModelAndView plan(CurrentUser user, @PathVariable CompanyVisitId id, Submission<SeriesForm> form) {
        return form.on(page(user, id, SeriesForm.rhythm(form.typed()), SeriesForm.chosen(form.typed())))
                .save(typed -> serieses.plan(user, id, typed.key(), SeriesForm.chosen(typed)))
                .done("visit.series.planned", "/team/visits/" + id + "/series");
    }

    private FormPage<SeriesForm> page(CurrentUser user, CompanyVisitId id, Rhythm rhythm, List<LocalDate> chosen) {
        return FormPage.of(
                "visit/series/team-series",
                "page",
                () -> serieses.page(user, id, rhythm, chosen),
                page -> SeriesForm.fresh(rhythm, page.freeDays()));
    }

    /**
     * The days that are ticked, and the rhythm they were shown in.
     *
     * @param id idempotency key; the ids of the visits follow from it
     */
    record SeriesForm(
            @Nullable IdempotencyKey id,
            @Nullable Integer times,
            @Nullable Integer weeks,
            @Nullable List<@Nullable LocalDate> days) {

        static SeriesForm fresh(Rhythm rhythm, List<LocalDate> days) {
            return new SeriesForm(IdempotencyKey.random(), rhythm.times(), rhythm.weeks(), List.copyOf(days));
        }

        static Rhythm rhythm(@Nullable SeriesForm form) {
            return form == null ? Rhythm.of(1, 1) : Rhythm.of(form.times, form.weeks);
        }

        IdempotencyKey key() {
            return NotFound.unless(id);
        }

        /** The days, each once, earliest first. */
        static List<LocalDate> chosen(@Nullable SeriesForm form) {
            return form == null || form.days == null
                    ? List.of()
                    : form.days.stream()
                            .filter(Objects::nonNull)
                            .map(LocalDate.class::cast)
                            .distinct()
                            .sorted()
                            .toList();
        }
    }
}
