package nl.bijrijder.trust;

import static nl.bijrijder.shared.Role.MANAGER;
import static nl.bijrijder.shared.Role.STUDENT;
import static nl.bijrijder.shared.Role.TEAM_LEADER;
import static nl.bijrijder.shared.Role.TEAM_MEMBER;
import static nl.bijrijder.trust.Line.get;
import static nl.bijrijder.trust.Line.open;
import static nl.bijrijder.trust.Line.post;
import static nl.bijrijder.trust.Rule.ALL_THAT_EXIST;
import static nl.bijrijder.trust.Rule.ANY_ID;
import static nl.bijrijder.trust.Rule.AUTHOR;
import static nl.bijrijder.trust.Rule.EVERYBODY;
import static nl.bijrijder.trust.Rule.LEADER_OF_TEAM;
import static nl.bijrijder.trust.Rule.NO_ONE;
import static nl.bijrijder.trust.Rule.PARTNERSHIP;
import static nl.bijrijder.trust.Rule.STUDENT_OF_IT;
import static nl.bijrijder.trust.Rule.TEAM;

import java.util.List;
import nl.bijrijder.shared.Role;

/** Who may do what, one line per address (DOMAIN §2). An address without a line fails the build: add the line, after thinking. */
final class AccessTable {

    private static final Role ALL = null;

    static final List<Line> LINES = List.of(
            // before the door
            open("GET /login", EVERYBODY),
            open("GET /welcome", EVERYBODY),
            open("POST /welcome", EVERYBODY),
            // closed for good once there is a manager
            open("GET /setup", NO_ONE),
            open("POST /setup", NO_ONE),
            open("GET /error", NO_ONE),
            open("POST /error", NO_ONE),

            // for everybody inside, about themselves
            get("/", ALL),
            get("/account/sessions", ALL),
            post("/account/sessions/end", ALL),
            get("/account/drafts/token", ALL),
            // a draft's id means nothing but to its author: who posts to somebody else's keeps a draft of their own
            post("/account/drafts/{id}", ALL, Kind.TYPED, ANY_ID, "draftPlace=/matrix", "draftSequence=9", "text=x"),
            post("/account/drafts/{id}/discard", ALL, Kind.TYPED, ANY_ID),

            // a student, about the own road
            get("/student", STUDENT),
            get("/student/file", STUDENT),
            post("/student/steps", STUDENT, "id={id}", "text=Bellen"),
            post("/student/steps/{id}/done", STUDENT, Kind.STEP, STUDENT_OF_IT),
            get("/student/notes/{id}/views", STUDENT, Kind.PUBLISHED_NOTE, STUDENT_OF_IT),
            post("/student/notes/{id}/views", STUDENT, Kind.PUBLISHED_NOTE, STUDENT_OF_IT, "id={id}", "text=Klopt"),
            get("/student/placement", STUDENT),
            post("/student/placement/goals", STUDENT),
            get("/student/placement/goals/{id}/edit", STUDENT, Kind.LEARNING_GOAL, STUDENT_OF_IT),
            post(
                    "/student/placement/goals/{id}",
                    STUDENT,
                    Kind.LEARNING_GOAL,
                    STUDENT_OF_IT,
                    "version={version}",
                    "text=Leren bellen"),
            get("/student/placement/goals/{id}/looking-back", STUDENT, Kind.LEARNING_GOAL, STUDENT_OF_IT),
            post(
                    "/student/placement/goals/{id}/looking-back",
                    STUDENT,
                    Kind.LEARNING_GOAL,
                    STUDENT_OF_IT,
                    "version={version}",
                    "outcome=PARTLY",
                    "words=Soms"),

            // a member of the team
            get("/coach", TEAM_MEMBER),
            get("/coach/search", TEAM_MEMBER).asked("q=stage"),
            get("/coach/students/{student}", TEAM_MEMBER, Kind.STUDENT, TEAM),
            get("/coach/students/{student}/notes/new", TEAM_MEMBER, Kind.STUDENT, TEAM),
            post(
                    "/coach/students/{student}/notes",
                    TEAM_MEMBER,
                    Kind.STUDENT,
                    TEAM,
                    "id={id}",
                    "text=Gesproken",
                    "kind=SHORT_MOMENT",
                    "occurredOn={today}",
                    "audience=TEAM"),
            get("/coach/notes/{id}/edit", TEAM_MEMBER, Kind.DRAFT_NOTE, AUTHOR),
            post(
                    "/coach/notes/{id}",
                    TEAM_MEMBER,
                    Kind.DRAFT_NOTE,
                    AUTHOR,
                    "version={version}",
                    "text=Gesproken",
                    "kind=SHORT_MOMENT",
                    "occurredOn={today}",
                    "audience=TEAM"),
            get("/coach/notes/{id}/amendments", TEAM_MEMBER, Kind.PUBLISHED_NOTE, AUTHOR),
            post("/coach/notes/{id}/amendments", TEAM_MEMBER, Kind.PUBLISHED_NOTE, AUTHOR, "id={id}", "text=Ook dit"),
            get("/coach/notes/{id}/withdrawal", TEAM_MEMBER, Kind.PUBLISHED_NOTE, AUTHOR),
            post(
                    "/coach/notes/{id}/withdrawal",
                    TEAM_MEMBER,
                    Kind.PUBLISHED_NOTE,
                    AUTHOR,
                    "id={id}",
                    "text=Vergissing"),
            get("/coach/notes/{id}/sharing", TEAM_MEMBER, Kind.PUBLISHED_NOTE, AUTHOR),
            post("/coach/notes/{id}/sharing", TEAM_MEMBER, Kind.PUBLISHED_NOTE, AUTHOR),
            post("/coach/next-steps/{id}/done", TEAM_MEMBER, Kind.STEP, TEAM, "student={id}"),
            post("/coach/milestones/{id}/done", TEAM_MEMBER, Kind.MILESTONE, TEAM),
            get("/coach/students/{student}/placements", TEAM_MEMBER, Kind.STUDENT, TEAM),
            get("/coach/students/{student}/placements/new", TEAM_MEMBER, Kind.STUDENT, TEAM),
            post(
                    "/coach/students/{student}/placements",
                    TEAM_MEMBER,
                    Kind.STUDENT,
                    TEAM,
                    "id={id}",
                    "contact={contact}",
                    "startsOn=2031-09-01",
                    "endsOn=2031-12-01",
                    "work=Helpen"),
            get("/coach/students/{student}/placements/{placement}", TEAM_MEMBER, Kind.PLACEMENT, TEAM),
            get("/coach/students/{student}/placements/{placement}/edit", TEAM_MEMBER, Kind.PLACEMENT, TEAM),
            post(
                    "/coach/students/{student}/placements/{placement}",
                    TEAM_MEMBER,
                    Kind.PLACEMENT,
                    TEAM,
                    "version={version}",
                    "contact={contact}",
                    "startsOn=2031-09-01",
                    "endsOn=2031-12-01",
                    "work=Helpen"),
            get("/coach/students/{student}/placements/{placement}/stop", TEAM_MEMBER, Kind.PLACEMENT, TEAM),
            post(
                    "/coach/students/{student}/placements/{placement}/stop",
                    TEAM_MEMBER,
                    Kind.PLACEMENT,
                    TEAM,
                    "stoppedOn={today}",
                    "reason=Te ver weg"),
            post(
                    "/coach/students/{student}/placements/{placement}/goals",
                    TEAM_MEMBER,
                    Kind.PLACEMENT,
                    TEAM,
                    "id={id}",
                    "text=Leren bellen"),
            get("/coach/students/{student}/placement-contacts/{contact}/edit", TEAM_MEMBER, Kind.PLACEMENT_TALK, TEAM),
            post(
                    "/coach/students/{student}/placement-contacts/{contact}",
                    TEAM_MEMBER,
                    Kind.PLACEMENT_TALK,
                    TEAM,
                    "version={version}",
                    "plannedOn={today}",
                    "contact={contact}"),
            get("/coach/students/{student}/placement-contacts/{contact}/held", TEAM_MEMBER, Kind.PLACEMENT_TALK, TEAM),
            post(
                    "/coach/students/{student}/placement-contacts/{contact}/held",
                    TEAM_MEMBER,
                    Kind.PLACEMENT_TALK,
                    TEAM,
                    "heldOn={today}"),
            get("/coach/students/{student}/learning-goals/{goal}/edit", TEAM_MEMBER, Kind.TEAM_GOAL, TEAM),
            post(
                    "/coach/students/{student}/learning-goals/{goal}",
                    TEAM_MEMBER,
                    Kind.TEAM_GOAL,
                    TEAM,
                    "version={version}",
                    "text=Leren bellen"),

            // a team leader
            get("/team", TEAM_LEADER),
            get("/team/students", TEAM_LEADER),
            get("/team/students/{student}/coach", TEAM_LEADER, Kind.STUDENT, LEADER_OF_TEAM),
            post(
                    "/team/students/{student}/coach",
                    TEAM_LEADER,
                    Kind.STUDENT,
                    LEADER_OF_TEAM,
                    "id={id}",
                    "coach={self}",
                    "startsOn={today}"),
            post(
                    "/team/students/{student}/coach/{coachship}/end",
                    TEAM_LEADER,
                    Kind.COACHSHIP,
                    LEADER_OF_TEAM,
                    "lastDay={today}"),
            get("/team/plans", TEAM_LEADER),
            get("/team/plans/new", TEAM_LEADER),
            post("/team/plans", TEAM_LEADER),
            get("/team/plans/{id}", TEAM_LEADER, Kind.PLAN, LEADER_OF_TEAM),
            post(
                    "/team/plans/{id}/milestones",
                    TEAM_LEADER,
                    Kind.PLAN,
                    LEADER_OF_TEAM,
                    "id={id}",
                    "version={version}",
                    "title=Open dag",
                    "moment=2-2",
                    "kind=LOB_ACTIVITY"),
            post(
                    "/team/plans/{id}/milestones/{milestone}/move",
                    TEAM_LEADER,
                    Kind.PLAN,
                    LEADER_OF_TEAM,
                    "version={version}",
                    "phases=-1"),
            post(
                    "/team/plans/{id}/milestones/{milestone}/remove",
                    TEAM_LEADER,
                    Kind.PLAN,
                    LEADER_OF_TEAM,
                    "version={version}"),
            post("/team/plans/{id}/students", TEAM_LEADER, Kind.PLAN, LEADER_OF_TEAM),
            get("/team/visits", TEAM_LEADER),
            get("/team/visits/calendar", TEAM_LEADER),
            get("/team/visits/new", TEAM_LEADER),
            post("/team/visits", TEAM_LEADER),
            get("/team/visits/{id}", TEAM_LEADER, Kind.VISIT, LEADER_OF_TEAM),
            get("/team/visits/{id}/edit", TEAM_LEADER, Kind.VISIT, LEADER_OF_TEAM),
            post("/team/visits/{id}", TEAM_LEADER, Kind.VISIT, LEADER_OF_TEAM),
            get("/team/visits/{id}/confirmation", TEAM_LEADER, Kind.VISIT, LEADER_OF_TEAM),
            post(
                    "/team/visits/{id}/confirmation",
                    TEAM_LEADER,
                    Kind.VISIT,
                    LEADER_OF_TEAM,
                    "confirmedBy=Anja",
                    "confirmedOn={today}"),
            get("/team/visits/{id}/cancel", TEAM_LEADER, Kind.VISIT, LEADER_OF_TEAM),
            post("/team/visits/{id}/cancel", TEAM_LEADER, Kind.VISIT, LEADER_OF_TEAM, "reason=Griep"),
            get("/team/companies", TEAM_LEADER),
            get("/team/companies/new", TEAM_LEADER),
            post("/team/companies", TEAM_LEADER),
            get("/team/companies/{id}", TEAM_LEADER, Kind.CONTACT, PARTNERSHIP),
            get("/team/companies/{id}/edit", TEAM_LEADER, Kind.CONTACT, PARTNERSHIP),
            post(
                    "/team/companies/{id}",
                    TEAM_LEADER,
                    Kind.CONTACT,
                    PARTNERSHIP,
                    "version={version}",
                    "name=Bakker",
                    "recognition=UNKNOWN"),
            get("/team/companies/{companyId}/contacts/new", TEAM_LEADER, Kind.CONTACT, PARTNERSHIP),
            post(
                    "/team/companies/{companyId}/contacts",
                    TEAM_LEADER,
                    Kind.CONTACT,
                    PARTNERSHIP,
                    "id={id}",
                    "name=Anja"),
            get("/team/companies/{companyId}/contacts/{id}/edit", TEAM_LEADER, Kind.CONTACT, PARTNERSHIP),
            post(
                    "/team/companies/{companyId}/contacts/{id}",
                    TEAM_LEADER,
                    Kind.CONTACT,
                    PARTNERSHIP,
                    "version={version}",
                    "name=Anja"),

            // a manager, who keeps the installation and reads no story
            get("/manage", MANAGER),
            get("/manage/access", MANAGER),
            get("/manage/accounts", MANAGER),
            get("/manage/accounts/new", MANAGER),
            post("/manage/accounts", MANAGER),
            get("/manage/accounts/{id}", MANAGER, Kind.ACCOUNT, ALL_THAT_EXIST),
            post("/manage/accounts/{id}/code", MANAGER, Kind.ACCOUNT, ALL_THAT_EXIST, "version={version}"),
            get("/manage/accounts/{id}/end", MANAGER, Kind.ACCOUNT, ALL_THAT_EXIST),
            post("/manage/accounts/{id}/end", MANAGER, Kind.ACCOUNT, ALL_THAT_EXIST, "version={version}"),
            get("/manage/organisations", MANAGER),
            get("/manage/organisations/new", MANAGER),
            post("/manage/organisations", MANAGER),
            get("/manage/partnerships", MANAGER),
            get("/manage/partnerships/new", MANAGER),
            post("/manage/partnerships", MANAGER),
            get("/manage/partnerships/{id}/end", MANAGER, Kind.PARTNERSHIP, ALL_THAT_EXIST),
            post(
                    "/manage/partnerships/{id}/end",
                    MANAGER,
                    Kind.PARTNERSHIP,
                    ALL_THAT_EXIST,
                    "version={version}",
                    "endsOn={today}"),
            get("/manage/teams", MANAGER),
            get("/manage/teams/new", MANAGER),
            post("/manage/teams", MANAGER),
            get("/manage/teams/{id}", MANAGER, Kind.TEAM, ALL_THAT_EXIST),
            get("/manage/teams/{id}/end", MANAGER, Kind.TEAM, ALL_THAT_EXIST),
            post("/manage/teams/{id}/end", MANAGER, Kind.TEAM, ALL_THAT_EXIST, "version={version}", "endsOn={today}"),
            get("/manage/teams/{team}/members/find", MANAGER, Kind.TEAM, ALL_THAT_EXIST),
            get("/manage/teams/{team}/members/new", MANAGER, Kind.TEAM, ALL_THAT_EXIST)
                    .asked("account={self}"),
            post(
                    "/manage/teams/{team}/members",
                    MANAGER,
                    Kind.TEAM,
                    ALL_THAT_EXIST,
                    "id={id}",
                    "account={self}",
                    "organisation={school}",
                    "startsOn={today}"),
            get("/manage/teams/{team}/members/{id}/end", MANAGER, Kind.TEAM, ALL_THAT_EXIST),
            post(
                    "/manage/teams/{team}/members/{id}/end",
                    MANAGER,
                    Kind.TEAM,
                    ALL_THAT_EXIST,
                    "version={version}",
                    "endsOn={today}"),
            get("/manage/students", MANAGER),
            get("/manage/students/new", MANAGER).asked("account={self}"),
            post("/manage/students", MANAGER, "account={self}"),
            get("/manage/students/{id}", MANAGER, Kind.STUDENT, ALL_THAT_EXIST),
            get("/manage/students/{id}/enrol", MANAGER, Kind.STUDENT, ALL_THAT_EXIST),
            post("/manage/students/{id}/enrol", MANAGER, Kind.STUDENT, ALL_THAT_EXIST),
            get("/manage/qualifications", MANAGER),
            get("/manage/qualifications/import", MANAGER),
            post("/manage/qualifications/import", MANAGER),
            get("/manage/qualifications/imports/{id}", MANAGER, Kind.IMPORT, AUTHOR),
            post("/manage/qualifications/imports/{id}/confirm", MANAGER, Kind.IMPORT, AUTHOR));

    private AccessTable() {}
}
