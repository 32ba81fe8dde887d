package nl.bijrijder.trust;

import static nl.bijrijder.shared.Role.MANAGER;
import static nl.bijrijder.trust.Line.get;
import static nl.bijrijder.trust.Line.post;
import static nl.bijrijder.trust.Visibility.ALL_THAT_EXIST;
import static nl.bijrijder.trust.Visibility.AUTHOR;

import java.util.List;

/** A manager, who keeps the installation and reads no story. A part of {@link AccessTable}. */
final class AccessOfManagers {

    static final List<Line> LINES = List.of(
            get("/manage", MANAGER),
            get("/manage/mail", MANAGER),
            get("/manage/mail/{id}", MANAGER, Kind.MAIL, ALL_THAT_EXIST),
            post("/manage/mail/{id}/again", MANAGER, Kind.MAIL, ALL_THAT_EXIST),
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
            get("/manage/organisations/{id}/edit", MANAGER, Kind.ORGANISATION, ALL_THAT_EXIST),
            post(
                    "/manage/organisations/{id}",
                    MANAGER,
                    Kind.ORGANISATION,
                    ALL_THAT_EXIST,
                    "version={version}",
                    "name=Anders",
                    "region=ZUID"),
            get("/manage/holidays", MANAGER),
            get("/manage/holidays/new", MANAGER),
            post("/manage/holidays", MANAGER),
            get("/manage/holidays/{id}/edit", MANAGER, Kind.HOLIDAY, ALL_THAT_EXIST),
            post(
                    "/manage/holidays/{id}",
                    MANAGER,
                    Kind.HOLIDAY,
                    ALL_THAT_EXIST,
                    "version={version}",
                    "name=Anders",
                    "region=ZUID",
                    "startsOn=2031-05-01",
                    "endsOn=2031-05-09"),
            post("/manage/holidays/{id}/remove", MANAGER, Kind.HOLIDAY, ALL_THAT_EXIST, "version={version}"),
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

    private AccessOfManagers() {}
}
