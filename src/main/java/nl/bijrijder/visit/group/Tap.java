package nl.bijrijder.visit.group;

import java.util.UUID;

/**
 * A tap of an open page, that may be sent more than once and may arrive late.
 *
 * @param page the open page
 * @param number its taps are numbered from 1
 */
record Tap(UUID page, int number) {}
