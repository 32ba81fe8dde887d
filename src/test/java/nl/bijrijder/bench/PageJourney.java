package nl.bijrijder.bench;

import java.io.IOException;
import java.util.List;

/**
 * Opens a page: each person one of their own, over and over.
 *
 * @param targets for each person what they open
 */
record PageJourney(String name, List<Target> targets) implements Journey {

    /**
     * One page of one person.
     *
     * @param marker what stands on this page of this person and on no other
     * @param other another such text
     */
    record Target(Visitor visitor, String path, String marker, String other) {

        void check(HttpConnection.Answer answer) {
            if (answer.status() != 200) {
                throw new WrongAnswer(path, answer);
            }
            var text = answer.text();
            if (!text.contains(marker) || !text.contains(other)) {
                throw new WrongAnswer(path + " without " + marker + " or " + other, answer);
            }
        }
    }

    @Override
    public int requests() {
        return 1;
    }

    @Override
    public int go(HttpConnection connection, int person) throws IOException {
        var target = targets.get(person % targets.size());
        var answer = connection.get(target.path(), target.visitor().cookies());
        target.check(answer);
        return answer.body().length;
    }
}
