package nl.bijrijder.career;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.photo.PhotoAnswer;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A member of the team looks at a photo in a student's career dossier. */
@Controller
@RequestMapping("/coach/students/{student}/photos/{photo}")
@RolesAllowed("TEAM_MEMBER")
class CoachCareerPhotoController {

    private final CareerPhotos photos;

    CoachCareerPhotoController(CareerPhotos photos) {
        this.photos = photos;
    }

    @GetMapping
    ResponseEntity<byte[]> show(CurrentUser user, @PathVariable StudentId student, @PathVariable CareerPhotoId photo) {
        return picture(user, student, photo, false);
    }

    @GetMapping("/small")
    ResponseEntity<byte[]> showSmall(
            CurrentUser user, @PathVariable StudentId student, @PathVariable CareerPhotoId photo) {
        return picture(user, student, photo, true);
    }

    private ResponseEntity<byte[]> picture(CurrentUser user, StudentId student, CareerPhotoId photo, boolean small) {
        return PhotoAnswer.of(photos.open(user, student, photo, small));
    }
}
