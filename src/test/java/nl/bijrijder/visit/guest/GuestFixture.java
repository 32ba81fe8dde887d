package nl.bijrijder.visit.guest;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.platform.photo.PhotoFixture;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.Visits;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A visit of a new team to bakery Bosgoed, and a link to it that Marieke of the bakery holds and answers through. */
final class GuestFixture {

    /** Where a company can go, after the place of its visit. */
    static final List<String> PLACES = List.of(
            "",
            "/confirmation",
            "/counter",
            "/cancellation",
            "/class",
            "/class/photo",
            "/profile",
            "/address",
            "/promises",
            "/feedback");

    private final MockMvcTester mvc;
    private final Pages pages;
    private final World world;
    private final Outings outings;
    private final BehindTheScenes behind;
    private final GuestLinks links;
    private final Visits visits;
    private final World.Team team;
    private final CompanyId company;
    private final ContactId contact;
    private CompanyVisitId visit;
    private Link link;

    /** The days are still to be picked: in twenty days, or a week later. */
    GuestFixture(ApplicationContext beans) {
        mvc = beans.getBean(MockMvcTester.class);
        pages = beans.getBean(Pages.class);
        world = beans.getBean(World.class);
        outings = beans.getBean(Outings.class);
        behind = beans.getBean(BehindTheScenes.class);
        links = beans.getBean(GuestLinks.class);
        visits = beans.getBean(Visits.class);
        team = world.team();
        company = outings.company(team, "Bosgoed");
        contact = contact(company, "Marieke");
        visit = plan(VisitTiming.OPEN, List.of(day(20), day(27)));
        link = open(visit);
    }

    /** What was handed out, and where it leads. */
    record Link(String secret, String home) {

        Cookie cookie() {
            return new Cookie("guest", secret);
        }
    }

    World.Team team() {
        return team;
    }

    CompanyId company() {
        return company;
    }

    ContactId contact() {
        return contact;
    }

    CompanyVisitId visit() {
        return visit;
    }

    String secret() {
        return link.secret();
    }

    String home() {
        return link.home();
    }

    Cookie cookie() {
        return link.cookie();
    }

    VisitSummary summary() {
        return visits.of(new Witness(visit));
    }

    /** The version a form carries that was opened now. */
    String version() {
        return String.valueOf(summary().version());
    }

    LocalDate day(int fromToday) {
        return world.today().plusDays(fromToday);
    }

    /** Another visit of the same company, with a link, in the place of the one there was. */
    void turnTo(VisitTiming timing, List<LocalDate> proposals) {
        visit = plan(timing, proposals);
        link = open(visit);
    }

    /** Turns to another visit, on one day from nine to eleven. */
    void turnTo(int fromToday) {
        turnTo(outings.inDays(fromToday), List.of());
    }

    CompanyVisitId plan(VisitTiming timing, List<LocalDate> proposals) {
        var plain = Outings.plain(company, "Kijken in de keuken", timing);
        return outings.plan(
                team,
                new VisitPlan(
                        plain.title(),
                        plain.purpose(),
                        company,
                        contact,
                        plain.group(),
                        timing,
                        proposals,
                        plain.agreements(),
                        Set.of(team.coach())));
    }

    ContactId contact(CompanyId at, String name) {
        return outings.contact(team, at, name, null);
    }

    Link open(CompanyVisitId id) {
        var secret = links.open(world.as(team.leader(), user -> visits.led(user, id)), contact);
        var home = links.holder(secret).orElseThrow().home();
        return new Link(secret, home);
    }

    /** From now on the company comes in by this one. */
    void take(Link other) {
        link = other;
    }

    /** The link of the visit opens nothing any more. */
    void revoke() {
        var id = home().substring("/guest/visits/".length());
        assertThat(pages.send(team.leader(), "/team/visits/" + visit + "/link/" + id + "/revocation", Map.of()))
                .hasStatus3xxRedirection();
    }

    /** What a GET of the company answers; the path starts at the application's root. */
    MvcTestResult get(String path) {
        return mvc.perform(MockMvcRequestBuilders.get(path).cookie(cookie()));
    }

    Document page(String place) {
        return html(home() + place);
    }

    Document html(String path) {
        var answer = get(path);
        assertThat(answer).as(path).hasStatusOk();
        return Pages.html(answer);
    }

    MvcTestResult send(String place, Map<String, String> fields) {
        var request = post(home() + place).with(csrf()).cookie(cookie());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    /** A photo of who comes to class. */
    MvcTestResult photo(byte[] file, String by) {
        return mvc.perform(multipart(home() + "/class/photo")
                .file(PhotoFixture.upload(file))
                .param("by", by)
                .with(csrf())
                .cookie(cookie()));
    }

    /** What somebody types who says yes to one of the proposed days. */
    Map<String, String> yes(int fromToday, String by) {
        return Map.of(
                "version",
                version(),
                "visitOn",
                day(fromToday).toString(),
                "startsAt",
                "09:00",
                "endsAt",
                "11:00",
                "by",
                by);
    }

    /** What somebody types who would rather have another day. */
    Map<String, String> counter(int fromToday, String words) {
        return Map.of(
                "version",
                "-1",
                "visitOn",
                day(fromToday).toString(),
                "startsAt",
                "09:00",
                "endsAt",
                "11:00",
                "words",
                words,
                "by",
                "Marieke");
    }

    /** Marieke says yes to the first day. */
    void agree() {
        send("/confirmation", yes(20, "Marieke"));
        assertThat(summary().status()).isEqualTo(VisitStatus.AGREED);
    }

    /** The visit as if it took place, or not. */
    void hold(boolean held) {
        become(held ? VisitStatus.HELD : VisitStatus.PLANNING, held ? -1 : 20);
    }

    /** The visit as if it stood like this, so many days from today. */
    void become(VisitStatus status, int fromToday) {
        behind.jdbc()
                .sql("""
                        update company_visit set status = :status, visit_on = :day, starts_at = '09:00', ends_at = '11:00',
                            confirmed_by = 'M', confirmed_on = app_today(), prepare_pass_reason = 'x',
                            prepare_pass_by = asked_by, prepare_pass_at = app_now(),
                            cancel_reason = case when :off then 'x' end, cancelled_at = case when :off then app_now() end
                        where id = :visit""")
                .param("status", status.name())
                .param("day", day(fromToday))
                .param("off", status == VisitStatus.CANCELLED)
                .param("visit", visit.value())
                .update();
    }

    /** The team let the company know that somebody needs shoes. */
    void tell() {
        var brief = UUID.randomUUID();
        behind.jdbc()
                .sql("insert into sent_brief (id, visit_id, number, sent_by, sent_at) values (?, ?, 1, ?, app_now())")
                .params(brief, visit.value(), team.leader().value())
                .update();
        behind.jdbc()
                .sql("insert into sent_brief_need (brief_id, position, text, amount, message_key, message_value)"
                        + " values (?, 0, 'schoenmaat 39', 1, 'visit.need.told.SHOES', '39')")
                .param(brief)
                .update();
    }

    /** How often something was done through the links of the visit. */
    int acts() {
        return behind.jdbc()
                .sql("select count(*) from guest_act where visit_id = ?")
                .param(visit.value())
                .query(Integer.class)
                .single();
    }

    /** What a form carries that changes what is known of the company. */
    String companyVersion() {
        return behind.jdbc()
                .sql("select version::text from company where id = ?")
                .param(company.value())
                .query(String.class)
                .single();
    }

    /** Stands for everything a company could have changed. */
    String digest() {
        return Stream.of(
                        "company_visit",
                        "company_visit_proposal",
                        "guest_link",
                        "guest_act",
                        "counter_proposal",
                        "class_guest",
                        "company_face",
                        "face_photo",
                        "visit_feedback",
                        "promise",
                        "host_profile",
                        "company",
                        "company_contact",
                        "account")
                .map(table -> behind.jdbc()
                        .sql("select count(*) || coalesce(md5(string_agg(t::text, '' order by t::text)), '')" + " from "
                                + table + " t")
                        .query(String.class)
                        .single())
                .collect(Collectors.joining(" "));
    }
}
