/** Sends a form that asks for it with Ctrl + Enter (Cmd + Enter on a Mac), from any of its fields. */
export function submitByShortcut() {
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const form = event.target.closest?.('form[data-submit-shortcut]');
    if (form) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
}
