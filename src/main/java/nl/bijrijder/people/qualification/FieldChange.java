package nl.bijrijder.people.qualification;

/**
 * What an import changes in one field.
 *
 * @param key message key of the field's name
 */
record FieldChange(String key, String from, String to) {}
