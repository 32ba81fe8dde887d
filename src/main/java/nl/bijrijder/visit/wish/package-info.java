/**
 * What students want of a company visit and what they need on it: the wish round in class, what the company gets to know of it
 * (counts, and quotes without names), what it promises and whether that was kept; sizes and food, only what the team asks, only
 * for who packs, to the company as counts, and wiped after the visit (DOMAIN §4).
 */
@NullMarked
@NamedInterface("wish")
package nl.bijrijder.visit.wish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
