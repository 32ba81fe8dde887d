package nl.bijrijder.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.bijrijder.career.AddPhoto;
import nl.bijrijder.career.CareerEntries;
import nl.bijrijder.career.CareerEntryContent;
import nl.bijrijder.career.CareerEntryId;
import nl.bijrijder.career.CareerPhotoId;
import nl.bijrijder.career.CareerPhotos;
import nl.bijrijder.career.Mood;
import nl.bijrijder.career.OnRoute;
import nl.bijrijder.career.WriteEntry;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.after.LookBack;
import nl.bijrijder.visit.after.Reflections;
import org.jspecify.annotations.Nullable;

/** What students write about themselves. */
sealed interface CareerAct extends Act {

    /**
     * Tells of something that was that day.
     *
     * @param followUpDue when the follow-up is to be done, for the route; null when it is not for the route
     * @param photos file of each, and what is on it
     */
    record WriteInDossier(
            String title,
            Mood mood,
            @Nullable String aim,
            @Nullable String result,
            String lookingBack,
            @Nullable String followUp,
            @Nullable LocalDate followUpDue,
            Set<Lens> lenses,
            Map<String, String> photos)
            implements CareerAct {
        @Override
        public void tell(Scene scene) {
            var id = new CareerEntryId(Names.id("career entry " + scene.who().email() + " " + title));
            var content = new CareerEntryContent(scene.day(), title, aim, result, lookingBack, followUp, mood, lenses);
            scene.call(CareerEntries.class).write(scene.user(), new WriteEntry(id, content, onRoute(followUpDue)));
            addPhotos(scene, id, photos);
        }
    }

    /**
     * Looks back on a visit.
     *
     * @param followUpDue when the follow-up is to be done, for the route; null when it is not for the route
     * @param talk whether the student wants to talk about it
     * @param photos file of each, and what is on it
     */
    record LookBackOnVisit(
            CompanyVisitId visit,
            Mood mood,
            String words,
            Set<Lens> lenses,
            @Nullable String followUp,
            @Nullable LocalDate followUpDue,
            boolean talk,
            Map<String, String> photos)
            implements CareerAct {
        @Override
        public void tell(Scene scene) {
            var id = new CareerEntryId(Names.id("reflection " + scene.who().email() + " " + visit));
            scene.call(Reflections.class)
                    .lookBack(
                            scene.user(),
                            visit,
                            new LookBack(id, mood, words, lenses, followUp, onRoute(followUpDue), talk));
            addPhotos(scene, id, photos);
        }
    }

    private static void addPhotos(Scene scene, CareerEntryId entry, Map<String, String> photos) {
        photos.forEach((file, words) -> {
            var id = new CareerPhotoId(Names.id("photo " + entry + " " + words));
            scene.call(CareerPhotos.class).add(scene.user(), new AddPhoto(id, entry, scene.photo(file), words));
        });
    }

    private static @Nullable OnRoute onRoute(@Nullable LocalDate due) {
        return due == null ? null : new OnRoute(due);
    }
}
