const PATIENCE = 10_000;

/** A second click on a form that is on its way changes nothing; after a while, or back on the page, it may be sent again. */
export function submitOnce() {
  const onTheirWay = new WeakSet();
  document.addEventListener('submit', event => {
    if (event.defaultPrevented) return;
    const form = event.target;
    if (onTheirWay.has(form)) {
      event.preventDefault();
      return;
    }
    onTheirWay.add(form);
    setTimeout(() => onTheirWay.delete(form), PATIENCE);
    addEventListener('pageshow', () => onTheirWay.delete(form), { once: true });
  });
}
