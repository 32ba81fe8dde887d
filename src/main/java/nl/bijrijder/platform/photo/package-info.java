/**
 * What becomes of a photo that somebody sends: looked at by what is in it, bounded before it is unpacked, turned upright, made
 * smaller and drawn anew, so that nothing of the file that came in is left. Keeps nothing: each feature keeps its own photos,
 * beside what they belong to.
 */
@NullMarked
@NamedInterface("photo")
package nl.bijrijder.platform.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
