/**
 * How Bijrijder stands on PostgreSQL: the server it brings along when none is given, the roles, what start-up refuses, and how
 * every transaction carries its scope (row-level security). The demo world alone asks whether the server is our own.
 */
@NullMarked
@NamedInterface("database")
package nl.bijrijder.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
