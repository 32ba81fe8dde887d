package nl.bijrijder.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import nl.bijrijder.platform.photo.Photo;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.shared.CurrentUser;

/**
 * Where an act takes place.
 *
 * @param who the person of the story who acts
 * @param user who that is to the services, with the rights of that day
 * @param day the day it is
 */
record Scene(Person who, CurrentUser user, LocalDate day, Teller teller) {

    /** The service that does it. */
    <T> T call(Class<T> service) {
        return teller.service(service);
    }

    /** A photo of the demo world: nobody real is on it, and nobody has the rights. */
    Photo photo(String file) {
        return call(PhotoLab.class).develop(StoryFile.bytes("photos/" + file));
    }

    /** How many days before today that was. */
    long daysAgo(LocalDate other) {
        return ChronoUnit.DAYS.between(other, teller.today());
    }

    /** Tells what goes with it and happened on another day. */
    void on(LocalDate other, Consumer<Scene> act) {
        teller.tell(who, other, act);
    }
}
