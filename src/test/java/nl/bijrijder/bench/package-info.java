/**
 * How fast it is, beside two yardsticks in the same run: {@code mvn -Pbench verify}. What is measured, and how, is in
 * {@code src/docs/performance.md}.
 */
package nl.bijrijder.bench;
