/** Bijrijder: a house of rooms, each a module, whose arrows point down. */
@NullMarked
package nl.bijrijder;

import org.jspecify.annotations.NullMarked;
