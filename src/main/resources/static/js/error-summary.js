/** Moves focus to the list of what is wrong, so that a screen reader starts there and Tab goes on to the first field. */
export function focusErrorSummary() {
  document.querySelector('[data-error-summary]')?.focus();
}
