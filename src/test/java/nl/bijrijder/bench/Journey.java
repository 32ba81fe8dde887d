package nl.bijrijder.bench;

import java.io.IOException;

/** What somebody does over and over while the clock runs. */
interface Journey {

    /** How it is called in the report. */
    String name();

    /** How many requests one go is. */
    int requests();

    /**
     * One go.
     *
     * @param person whose turn it is, from 0: the number of the connection, so that each is somebody else
     * @return how many bytes came back, without headers
     * @throws WrongAnswer when a page is not what it should be
     */
    int go(HttpConnection connection, int person) throws IOException;
}
