/** What tests share: one PostgreSQL, one application, people to sign in as. */
package nl.bijrijder.testing;
