package nl.bijrijder.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.ClassVisit;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Confirmation;
import nl.bijrijder.visit.PlanVisit;
import nl.bijrijder.visit.VisitAgreements;
import nl.bijrijder.visit.VisitGroup;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitPlanning;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.day.Face;
import nl.bijrijder.visit.wish.NeedKind;
import nl.bijrijder.visit.wish.PromiseOutcome;
import nl.bijrijder.visit.wish.WishKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 5: Ingrid and Bas plan visits; some are behind us, some called off, one waits for a company that does not answer. */
@Component
@Order(50)
@OnlyInDemoWorld
class VisitChapter implements Chapter {

    private final Story story;
    private final VisitPlanning planning;
    private final Visits visits;
    private final CompanyFiles files;
    private final WishScenes wishes;
    private final NeedScenes needs;
    private final FaceScenes faces;

    VisitChapter(
            Story story,
            VisitPlanning planning,
            Visits visits,
            CompanyFiles files,
            WishScenes wishes,
            NeedScenes needs,
            FaceScenes faces) {
        this.wishes = wishes;
        this.needs = needs;
        this.faces = faces;
        this.story = story;
        this.planning = planning;
        this.visits = visits;
        this.files = files;
    }

    @Override
    public void tell() {
        story.tell(story.today().minusDays(150), CastMember.INGRID, files::open);
        care();
        tech();
        needs.night();
    }

    private void care() {
        var linde = new Scene(CastMember.INGRID, Story.CARE, "De Linde", "Een ochtend bij de ouderen");
        linde.plan(-70, fixed(-35, "09:00", "11:30", -44), "Groep Z&W 1", 11, CastMember.SANNE, careWords());
        linde.agree(-63, "Corrie Hoekstra");
        faces.introduce(
                -50,
                CastMember.INGRID,
                linde.id,
                new Face("Samira El Idrissi", "zorghulp, 19 jaar", "Samira zat zelf op het vmbo."),
                "Corrie Hoekstra");
        wishesOfLinde(linde.id);
        linde.prepare(-40);
        linde.hold(-35);
        wishes.attend(-35, CastMember.SANNE, linde.id, WishScenes.groupWithoutDaan(11));
        wishes.check(-34, CastMember.SANNE, linde.id, "Iedereen praat met een bewoner", PromiseOutcome.DONE, null);
        wishes.check(
                -34,
                CastMember.SANNE,
                linde.id,
                "Twee studenten lopen de hele ochtend mee",
                PromiseOutcome.OTHERWISE,
                "Het werd een uur, want er was iemand ziek.");
        linde.close(-21);

        var pippeloentje = new Scene(CastMember.INGRID, Story.CARE, "Pippeloentje", "Spelen en lezen met peuters");
        pippeloentje.plan(-41, fixed(-7, "10:00", "12:00", -17), "Groep Z&W 2", 9, CastMember.KARIM, toddlerWords());
        pippeloentje.agree(-33, "Marloes Tol");
        faces.name(
                -20,
                CastMember.INGRID,
                pippeloentje.id,
                new Face("Marloes Tol", "pedagogisch medewerker", null),
                "Marloes Tol");
        wishesOfPippeloentje(pippeloentje.id);
        pippeloentje.prepare(-13);
        pippeloentje.hold(-7);
        wishes.attend(-7, CastMember.KARIM, pippeloentje.id, WishScenes.groupWithoutDaan(9));
        wishes.check(-6, CastMember.KARIM, pippeloentje.id, "Iedereen leest een keer voor", PromiseOutcome.DONE, null);
        wishes.check(
                -6,
                CastMember.KARIM,
                pippeloentje.id,
                "De groep bedenkt zelf een spel",
                PromiseOutcome.NOT_DONE,
                "Er was geen tijd meer voor.");

        var bosgoed = new Scene(CastMember.INGRID, Story.CARE, "Bosgoed", "Brood bakken voor de buurt");
        bosgoed.plan(-30, fixed(5, "08:30", "11:00", -6), "Groep Z&W 1", 10, CastMember.SANNE, bakeryWords());
        bosgoed.agree(-24, "Henk Bosgoed");
        faces.name(
                -12,
                CastMember.INGRID,
                bosgoed.id,
                new Face("Henk Bosgoed", "bakker", "Henk bakt al dertig jaar, en begon op de mbo-opleiding."),
                "Henk Bosgoed");
        wishesOfBosgoed(bosgoed.id);
        bosgoed.prepare(-2);

        var lindeAgain = new Scene(CastMember.INGRID, Story.CARE, "De Linde", "Meelopen met een zorghulp");
        lindeAgain.plan(-12, fixed(19, "13:00", "15:30", 11), "Groep Z&W 3", 6, CastMember.KARIM, careWords());
        lindeAgain.agree(-5, "Corrie Hoekstra");
        openRound(lindeAgain.id);

        var krul = new Scene(CastMember.INGRID, Story.CARE, "Krul", "Kijken in de kapsalon");
        krul.plan(-9, proposed(16, 23, 30), "Groep Z&W 2", 8, CastMember.SANNE, plainWords());

        var pluim = new Scene(CastMember.INGRID, Story.CARE, "De Pluim", "Een middag in de dierenkliniek");
        pluim.plan(-3, fixed(33, "13:30", "15:30", null), "Groep Z&W 1", 7, CastMember.JOKE, plainWords());

        var steiger = new Scene(CastMember.INGRID, Story.CARE, "De Steiger", "Achter de schermen van een restaurant");
        steiger.plan(-26, fixed(9, "14:00", "16:00", null), "Groep Z&W 3", 12, CastMember.SANNE, bakeryWords());
        steiger.cancel(-10, "De keuken wordt verbouwd en gaat pas in het voorjaar weer open. Dan bellen we opnieuw.");
    }

    private void tech() {
        var horst = new Scene(CastMember.BAS, Story.TECH, "Ter Horst", "Een dag mee met de monteur");
        horst.plan(-66, fixed(-31, "08:00", "12:00", -41), "Groep T1", 8, CastMember.TOM, siteWords());
        horst.agree(-58, "Wim ter Horst");
        wishes.round(-40, CastMember.TOM, horst.id, Story.TECH, 8, "kabels trekken", "mee op een dak kijken");
        horst.prepare(-36);
        horst.hold(-31);
        horst.close(-17);

        var garage = new Scene(CastMember.BAS, Story.TECH, "Van Dijk", "Sleutelen aan een elektrische auto");
        garage.plan(-38, fixed(-8, "09:00", "11:30", -18), "Groep T2", 10, CastMember.TOM, siteWords());
        garage.agree(-30, "Ria van Dijk");
        wishes.round(-17, CastMember.TOM, garage.id, Story.TECH, 10, "zelf sleutelen", "een elektrische motor");
        shoesForTheGarage(garage.id);
        garage.prepare(-14);
        garage.hold(-8);

        var groenrand = new Scene(CastMember.BAS, Story.TECH, "Groenrand", "Een schooltuin aanleggen");
        groenrand.plan(-28, fixed(7, "09:00", "12:00", null), "Groep T1", 12, CastMember.TOM, siteWords());
        groenrand.agree(-20, "Sjoerd Groen");
        groenrand.prepareWithout(-3, "Sjoerd gaf de groep vorige maand al les op school. Ze kennen hem goed.");

        var brug = new Scene(CastMember.BAS, Story.TECH, "De Brug", "Kijken hoe een huis wordt gebouwd");
        brug.plan(
                -15, fixed(26, "10:00", "12:30", 15).withoutTimeInClass(), "Groep T3", 9, CastMember.TOM, siteWords());
        askAboutTheHouse(brug.id);
        needs.ask(-5, CastMember.TOM, brug.id, NeedKind.SHOES);
        needs.answer(-4, brug.id, WishScenes.group(Story.TECH, 9), 0, 3);
        brug.agreeWithout(-4, "De uitvoerder zei op de open dag mondeling ja. De mail volgt, de datum klopt.");

        var bosgoed = new Scene(CastMember.BAS, Story.TECH, "Bosgoed", "De ovens van binnen");
        bosgoed.plan(-6, proposed(20, 27), "Groep T2", 8, CastMember.TOM, bakeryWords());

        var horstAgain = new Scene(CastMember.BAS, Story.TECH, "Ter Horst", "Zonnepanelen op het dak");
        horstAgain.plan(-22, fixed(12, "09:00", "11:00", null), "Groep T1", 8, CastMember.TOM, siteWords());
        horstAgain.cancel(-7, "Op een dak werken mag niet onder de 18. We zoeken iets op de grond.");
    }

    private void wishesOfLinde(CompanyVisitId visit) {
        wishes.gather(-50, CastMember.SANNE, visit, WishScenes.groupWithoutDaan(11));
        wishes.ask(-45, CastMember.SANNE, visit, "met ouderen praten", "helpen bij het eten", "met een tillift werken");
        wishes.say(-44, CastMember.NOOR, visit, "dds", WishKind.WANT_TO_DO, "Een ochtend echt meelopen");
        answers(-44, visit, WishScenes.groupWithoutDaan(11), 1, "dss", "dnd", "sds", "dsn", "sdd");
        wishes.close(-43, CastMember.SANNE, visit);
        wishes.send(-42, CastMember.SANNE, visit, "Een ochtend echt meelopen");
        wishes.promise(-41, visit, "Iedereen praat met een bewoner", "Corrie Hoekstra");
        wishes.promise(-41, visit, "Twee studenten lopen de hele ochtend mee", "Corrie Hoekstra");
    }

    private void wishesOfPippeloentje(CompanyVisitId visit) {
        wishes.gather(-20, CastMember.KARIM, visit, WishScenes.groupWithoutDaan(9));
        wishes.ask(-17, CastMember.KARIM, visit, "voorlezen", "een spel bedenken", "luiers verschonen");
        wishes.say(-16, CastMember.NOOR, visit, "dd-", null, "");
        answers(-16, visit, WishScenes.groupWithoutDaan(9), 1, "ddn", "sdn", "dsn", "d-s");
        wishes.close(-15, CastMember.KARIM, visit);
        wishes.send(-15, CastMember.KARIM, visit);
        wishes.promise(-14, visit, "Iedereen leest een keer voor", "Marloes Tol");
        wishes.promise(-14, visit, "De groep bedenkt zelf een spel", "Marloes Tol");
        wishes.promise(-14, visit, "We eten samen fruit", "Marloes Tol");
    }

    /** One would rather not near the hot oven: only the team knows. */
    private void wishesOfBosgoed(CompanyVisitId visit) {
        var group = WishScenes.group(Story.CARE, 10);
        wishes.gather(-9, CastMember.SANNE, visit, group);
        wishes.ask(-7, CastMember.SANNE, visit, "deeg kneden", "bij de hete oven staan", "in de winkel helpen");
        wishes.say(-6, CastMember.NOOR, visit, "dsd", WishKind.WANT_TO_SEE, "Hoe laat de bakker begint");
        wishes.say(-6, CastMember.DAAN, visit, "dn-", WishKind.RATHER_NOT, "Ik heb me een keer verbrand");
        answers(-6, visit, group, 2, "dsd", "ddn", "ssn", "dds", "ssn");
        wishes.close(-5, CastMember.SANNE, visit);
        needs.ask(-6, CastMember.SANNE, visit, NeedKind.CLOTHING, NeedKind.FOOD);
        needs.answer(-5, visit, group, 0, 1);
        needs.answer(-5, visit, group, 2, 6);
        wishes.send(-4, CastMember.SANNE, visit, "Hoe laat de bakker begint");
        wishes.promise(-3, visit, "Iedereen neemt een eigen brood mee", "Henk Bosgoed");
    }

    /** The garage had so many pairs ready; who has which size is wiped by now. */
    private void shoesForTheGarage(CompanyVisitId visit) {
        needs.ask(-17, CastMember.TOM, visit, NeedKind.SHOES);
        needs.answer(-16, visit, WishScenes.group(Story.TECH, 10), 0, 8);
        wishes.send(-15, CastMember.TOM, visit);
    }

    /** One question, and Yusuf was the first to answer. */
    private void askAboutTheHouse(CompanyVisitId visit) {
        wishes.gather(-6, CastMember.TOM, visit, WishScenes.group(Story.TECH, 9));
        wishes.ask(-5, CastMember.TOM, visit, "een muur metselen");
        wishes.say(-5, CastMember.YUSUF, visit, "d", WishKind.WANT_TO_SEE, "Hoe de kraan werkt");
    }

    /** Half of the class answered; the round is open. */
    private void openRound(CompanyVisitId visit) {
        wishes.gather(-3, CastMember.KARIM, visit, WishScenes.group(Story.CARE, 8));
        wishes.ask(-1, CastMember.KARIM, visit, "met ouderen praten", "helpen bij het eten", "met een tillift werken");
        answers(-1, visit, WishScenes.group(Story.CARE, 8), 3, "dsn", "sd-", "dds");
    }

    /** Classmates answer, from this place in the group on. */
    private void answers(int day, CompanyVisitId visit, List<String> group, int from, String... kinds) {
        for (var place = from; place < Math.min(group.size(), from + kinds.length); place++) {
            wishes.say(day, group.get(place), visit, kinds[place - from], null, "");
        }
    }

    private Timing fixed(int day, String from, String until, @Nullable Integer classDay) {
        var timing = VisitTiming.on(story.schoolDay(day), LocalTime.parse(from), LocalTime.parse(until));
        return new Timing(timing, List.of(), classDay == null ? ClassVisit.NONE : inClass(story.schoolDay(classDay)));
    }

    private static ClassVisit inClass(LocalDate day) {
        return new ClassVisit(
                day,
                LocalTime.of(13, 15),
                LocalTime.of(14, 0),
                "Lokaal 1.12, Wilgenlaan 3, Veerdam. Meld je bij de balie");
    }

    private Timing proposed(Integer... days) {
        return new Timing(
                VisitTiming.OPEN, List.of(days).stream().map(story::schoolDay).toList(), ClassVisit.NONE);
    }

    private static VisitAgreements careWords() {
        return new VisitAgreements(
                "Studenten praten met bewoners en doen een activiteit mee. Hoogstens een half uur uitleg.",
                "Telefoons blijven in de tas. Wie ziek is, blijft thuis.",
                false,
                null,
                "Dichte schoenen, geen lange nagels",
                "Op de fiets, verzamelen bij de hoofdingang",
                "Koffie, thee en cake met de bewoners",
                "Overal bereikbaar met een rolstoel");
    }

    private static VisitAgreements toddlerWords() {
        return new VisitAgreements(
                "Elke student leest één keer voor of doet een spel.",
                "Geen foto's van kinderen.",
                false,
                null,
                "Kleren die vies mogen worden",
                "Lopend vanaf school, tien minuten",
                "Fruit om tien uur",
                null);
    }

    private static VisitAgreements bakeryWords() {
        return new VisitAgreements(
                "Studenten maken zelf iets en nemen het mee.",
                "Handen wassen, haar vast, geen sieraden.",
                true,
                "Haarnetje en schort; het bedrijf heeft ze klaarliggen",
                "Katoenen shirt met korte mouwen",
                "Bus 4, halte Dorpsplein",
                "We eten wat we bakken; let op noten en gluten",
                null);
    }

    private static VisitAgreements siteWords() {
        return new VisitAgreements(
                "Studenten doen zelf een kleine klus, in groepjes van drie.",
                "Altijd bij de begeleider blijven.",
                true,
                "Veiligheidsschoenen en een bril; de school geeft de maten door",
                "Lange broek, geen capuchon",
                "Busje van het college",
                "Zelf brood meenemen",
                null);
    }

    private static VisitAgreements plainWords() {
        return new VisitAgreements(null, null, false, null, null, null, null, null);
    }

    /** When a visit of the story is: a fixed day, or days to pick from. */
    private record Timing(VisitTiming fixed, List<LocalDate> proposals, ClassVisit inClass) {

        /** This timing, with the time and the place for the class still to be agreed. */
        Timing withoutTimeInClass() {
            return new Timing(fixed, proposals, ClassVisit.on(Objects.requireNonNull(inClass.on())));
        }
    }

    /** One visit as it goes through its steps; every step is told once. */
    private final class Scene {

        private final String leader;
        private final TeamId team;
        private final String company;
        private final String title;
        private final CompanyVisitId id;

        Scene(String leader, TeamId team, String company, String title) {
            this.leader = leader;
            this.team = team;
            this.company = company;
            this.title = title;
            this.id = new CompanyVisitId(Story.id("visit " + title));
        }

        void plan(int day, Timing timing, String group, int size, String supervisor, VisitAgreements words) {
            var plan = new VisitPlan(
                    title,
                    "De studenten willen zien hoe een gewone dag eruitziet, en zelf iets doen.",
                    new CompanyId(Story.id("company " + company)),
                    new ContactId(Story.id("contact " + company)),
                    VisitGroup.of(group, size, List.of(1, 2)),
                    timing.fixed(),
                    timing.proposals(),
                    timing.inClass(),
                    words,
                    Set.of(Story.account(supervisor)));
            story.tell(
                    story.today().plusDays(day),
                    leader,
                    user -> planning.plan(user, new PlanVisit(id, team, plan, null, null)));
        }

        void agree(int day, String by) {
            var on = story.today().plusDays(day);
            step(
                    day,
                    VisitStatus.PLANNING,
                    (user, visit) -> planning.agree(user, visit, new Confirmation(by, on), null));
        }

        void agreeWithout(int day, String reason) {
            step(day, VisitStatus.PLANNING, (user, visit) -> planning.agreeWithout(user, visit, reason, null));
        }

        void prepare(int day) {
            step(day, VisitStatus.AGREED, planning::prepare);
        }

        void prepareWithout(int day, String reason) {
            step(day, VisitStatus.AGREED, (user, visit) -> planning.prepareWithout(user, visit, reason));
        }

        void hold(int day) {
            step(schoolDayOffset(day), VisitStatus.PREPARED, planning::hold);
        }

        void close(int day) {
            step(day, VisitStatus.HELD, planning::close);
        }

        void cancel(int day, String reason) {
            step(day, VisitStatus.PLANNING, (user, visit) -> planning.cancel(user, visit, reason));
        }

        private int schoolDayOffset(int day) {
            return (int) ChronoUnit.DAYS.between(story.today(), story.schoolDay(day));
        }

        private void step(int day, VisitStatus from, BiConsumer<CurrentUser, CompanyVisitId> act) {
            story.tell(story.today().plusDays(day), leader, user -> {
                if (visits.statusOf(user, id).filter(from::equals).isPresent()) {
                    act.accept(user, id);
                }
            });
        }
    }
}
