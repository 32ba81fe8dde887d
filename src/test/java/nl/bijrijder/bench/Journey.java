package nl.bijrijder.bench;

import java.io.IOException;

/** What somebody does over and over while the clock runs. */
interface Journey {

    /** The name in the report. */
    String name();

    /** The number of requests of one journey. */
    int requests();

    /**
     * Does the journey once.
     *
     * @param person whose turn it is, from 0: the number of the connection, so that each is somebody else
     * @return how many bytes came back, without headers
     * @throws WrongAnswer when a page is not what it should be
     */
    int go(HttpConnection connection, int person) throws IOException;
}
