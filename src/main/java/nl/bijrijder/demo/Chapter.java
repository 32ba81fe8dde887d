package nl.bijrijder.demo;

/** One part of the demo world's story; implement it as a bean with an {@code @Order}. Telling it again changes nothing. */
interface Chapter {

    /** Tells the chapter through the services. */
    void tell();
}
