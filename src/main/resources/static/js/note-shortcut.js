/**
 * N opens the note about the student whose row has the focus. It does something only there, never while somebody types, and never
 * together with another key, so that it is in nobody's way (WCAG 2.1.4).
 */
export function noteByShortcut() {
  document.addEventListener('keydown', event => {
    if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')) return;
    const link = event.target.closest('[data-note-row]')?.querySelector('[data-note-link]');
    if (link) {
      event.preventDefault();
      link.click();
    }
  });
}
