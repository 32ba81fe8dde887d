package nl.bijrijder.people.team;

/** Which person a manager looks for: words of a name or address. */
record PersonSearch(String q) {}
