/**
 * Everything about a form that is filled in and sent: choices and days, what is said about wrong input, two people who changed
 * the same thing, the sentence after saving, and drafts. A draft is what somebody is still typing: kept on the server while they
 * type, shown again when they open the form again, gone once the form is saved, and read by its author alone. Knows no form; a
 * feature brings the address its form stands at.
 */
@NullMarked
@NamedInterface("form")
package nl.bijrijder.platform.web.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
