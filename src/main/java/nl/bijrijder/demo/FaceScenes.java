package nl.bijrijder.demo;

import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.day.Face;
import nl.bijrijder.visit.day.Faces;
import org.springframework.stereotype.Component;

/** Who of a company came to class: filled in once, and there again with the next yes. */
@Component
@OnlyInDemoWorld
class FaceScenes {

    private final Story story;
    private final Faces faces;
    private final Visits visits;
    private final DemoPhotos photos;

    FaceScenes(Story story, Faces faces, Visits visits, DemoPhotos photos) {
        this.story = story;
        this.faces = faces;
        this.visits = visits;
        this.photos = photos;
    }

    /** A company says who comes. */
    void name(int day, String leader, CompanyVisitId visit, Face face, String by) {
        story.tell(story.today().plusDays(day), leader, user -> {
            faces.introduce(visits.led(user, visit), Faces.NONE, face, by);
        });
    }

    /** A company says who comes, and shows the face. */
    void introduce(int day, String leader, CompanyVisitId visit, Face face, String by) {
        story.tell(story.today().plusDays(day), leader, user -> {
            if (faces.introduce(visits.led(user, visit), Faces.NONE, face, by)) {
                faces.show(visits.led(user, visit), null, photos.face());
            }
        });
    }
}
