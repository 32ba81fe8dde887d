package nl.bijrijder.trust;

import static nl.bijrijder.shared.Role.STUDENT;
import static nl.bijrijder.trust.Line.get;
import static nl.bijrijder.trust.Line.post;
import static nl.bijrijder.trust.Visibility.STUDENT_OF_IT;

import java.util.List;

/** A student, about the own road. A part of {@link AccessTable}. */
final class AccessOfStudents {

    static final List<Line> LINES = List.of(
            get("/student", STUDENT),
            get("/student/file", STUDENT),
            get("/student/timeline", STUDENT),
            get("/student/timeline.pdf", STUDENT),
            post("/student/steps", STUDENT, "id={id}", "text=Bellen"),
            post("/student/steps/{id}/done", STUDENT, Kind.STEP, STUDENT_OF_IT),
            post("/student/agreements/{id}/done", STUDENT, Kind.AGREEMENT, STUDENT_OF_IT),
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
            get("/student/conversations", STUDENT),
            post("/student/conversations/{id}/pick", STUDENT, Kind.OFFER, STUDENT_OF_IT, "time={two}"),
            get("/student/conversations/{id}/none", STUDENT, Kind.OFFER, STUDENT_OF_IT),
            post("/student/conversations/{id}/none", STUDENT, Kind.OFFER, STUDENT_OF_IT, "reason=Dan heb ik stage"),
            get("/student/conversations/{id}/cancel", STUDENT, Kind.OFFER, STUDENT_OF_IT),
            post("/student/conversations/{id}/cancel", STUDENT, Kind.OFFER, STUDENT_OF_IT, "reason=Ziek"),
            post("/student/agenda", STUDENT, "id={id}", "text=Mag ik wisselen?"),
            get("/student/agenda/{id}/edit", STUDENT, Kind.AGENDA_ITEM, STUDENT_OF_IT),
            post("/student/agenda/{id}", STUDENT, Kind.AGENDA_ITEM, STUDENT_OF_IT, "version={version}", "text=Anders"),
            post("/student/agenda/{id}/remove", STUDENT, Kind.AGENDA_ITEM, STUDENT_OF_IT),
            get("/student/dossier", STUDENT),
            get("/student/dossier/new", STUDENT),
            post(
                    "/student/dossier",
                    STUDENT,
                    "id={id}",
                    "content.title=Stage",
                    "content.lookingBack=Leuk",
                    "content.happenedOn={today}"),
            get("/student/dossier/{id}/edit", STUDENT, Kind.CAREER_ENTRY, STUDENT_OF_IT),
            post(
                    "/student/dossier/{id}",
                    STUDENT,
                    Kind.CAREER_ENTRY,
                    STUDENT_OF_IT,
                    "version={version}",
                    "content.title=Stage",
                    "content.lookingBack=Leuk",
                    "content.happenedOn={today}"),
            get("/student/dossier/{id}/removal", STUDENT, Kind.CAREER_ENTRY, STUDENT_OF_IT),
            post("/student/dossier/{id}/removal", STUDENT, Kind.CAREER_ENTRY, STUDENT_OF_IT),
            get("/student/dossier/{id}/photos", STUDENT, Kind.CAREER_ENTRY, STUDENT_OF_IT),
            post("/student/dossier/{id}/photos", STUDENT, Kind.CAREER_ENTRY, STUDENT_OF_IT),
            get("/student/dossier/{id}/photos/{photo}", STUDENT, Kind.CAREER_PHOTO, STUDENT_OF_IT),
            get("/student/dossier/{id}/photos/{photo}/small", STUDENT, Kind.CAREER_PHOTO, STUDENT_OF_IT),
            post("/student/dossier/{id}/photos/{photo}/removal", STUDENT, Kind.CAREER_PHOTO, STUDENT_OF_IT));

    private AccessOfStudents() {}
}
