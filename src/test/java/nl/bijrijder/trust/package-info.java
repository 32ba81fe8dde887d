/** What must hold when people rely on the application: tried on every address, as everybody, rather than on examples. */
package nl.bijrijder.trust;
