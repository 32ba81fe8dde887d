package nl.bijrijder.career;

import org.jspecify.annotations.Nullable;

/**
 * A photo beside an entry as pages show it.
 *
 * @param words what the student says is on it, or null
 * @param width of the large picture, in pixels
 * @param height of the large picture, in pixels
 */
record CareerPhotoSummary(CareerPhotoId id, @Nullable String words, int width, int height) {}
