package nl.bijrijder.shared;

/**
 * Work that nobody asks for by hand and that runs by the clock. The rules of the database know it by its name.
 *
 * @param name as the policies name it
 */
public record Task(String name) {}
