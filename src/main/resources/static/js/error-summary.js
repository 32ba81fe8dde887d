/**
 * Moves focus to the list of what is wrong, so that a screen reader starts there and Tab goes on to the first field; the list is in
 * the order of the fields.
 */
export function focusErrorSummary() {
  const summary = document.querySelector('[data-error-summary]');
  if (!summary) return;
  const place = item => document.getElementById(item.querySelector('a')?.hash.slice(1) ?? '');
  const items = [...summary.querySelectorAll('li')].filter(place);
  items.sort((one, other) => (place(one).compareDocumentPosition(place(other)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  items.forEach(item => item.parentElement.append(item));
  summary.focus();
}
