/**
 * Bad input never breaks it: people of the demo world send what no page would send, over a real connection. On a database of
 * its own, because a manager who clicks at random ends everybody's account.
 */
package nl.bijrijder.fuzz;
