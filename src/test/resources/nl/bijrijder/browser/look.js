// What a test asks about the page it is on, besides axe. Put on the page once; changes nothing on it.
window.look = (() => {
  const OPERABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const INDICATORS = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow'];
  const SMALLEST = 24;

  const shown = element => element.checkVisibility({ checkVisibilityCSS: true }) && element.getClientRects().length > 0;
  const operable = () => [...document.querySelectorAll(OPERABLE)].filter(element => shown(element) && !element.disabled);
  const words = element => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);

  /** What a page is made of: two pages of one kind with the same parts hold the same barriers. */
  function parts() {
    const part = element => [element.localName, ...element.classList, element.getAttribute('role')].join('.');
    return [...new Set([...document.body.querySelectorAll('*')].map(part))].sort().join(' ');
  }

  function pixelsTooWide() {
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  }

  /** A tick box or radio button is as large as the label around it. */
  function target(element) {
    return (element.closest('label') ?? element).getBoundingClientRect();
  }

  /** A link inside a sentence is as high as the line. */
  function isInASentence(element) {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, dt, td, h1, h2, h3, figcaption');
    return block !== null && block.innerText.replace(element.innerText, '').trim().length > 0;
  }

  /** Targets under 24 by 24 pixels that have other targets within reach (WCAG 2.5.8). */
  function smallTargets() {
    const all = operable().map(element => ({ element, box: target(element) }));
    const small = all.filter(({ box }) => box.width < SMALLEST || box.height < SMALLEST);
    const middle = box => [box.left + box.width / 2, box.top + box.height / 2];
    const reach = (one, other) => {
      const [x, y] = middle(one.box);
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < SMALLEST / 2 || (small.includes(other) && Math.hypot(x - middle(other.box)[0], y - middle(other.box)[1]) < SMALLEST);
    };
    return small
      .filter(({ element }) => !isInASentence(element))
      .filter(one => all.some(other => other !== one && !other.element.contains(one.element) && reach(one, other)))
      .map(({ element, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${words(element)}`);
  }

  const barriers = async asked => (await axe.run(document, { runOnly: asked, resultTypes: ['violations'], iframes: false })).violations
    .map(rule => `${rule.id} ${rule.nodes[0].target} ${words(document.querySelector(rule.nodes[0].target[0]))}`);

  /** Remembers what everything looks like while it does not have the focus. */
  function remember() {
    const focused = document.activeElement;
    focused.blur();
    window.unfocused = new Map(operable().map(element => [element, looks(element)]));
    if (focused !== document.body) focused.focus();
  }

  function looks(element) {
    const style = getComputedStyle(element);
    return INDICATORS.map(property => style[property]).join(' ');
  }

  /** Where the focus is, and what is wrong with that for somebody who sees and has no mouse. */
  function focus() {
    const element = document.activeElement;
    if (element === document.body) return { nowhere: true };
    const box = element.getClientRects()[0] ?? new DOMRect();
    const [x, y] = [box.left + box.width / 2, Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1)];
    const top = document.elementFromPoint(x, y);
    const wrong = [];
    if (!shown(element) || box.width < 2 || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) wrong.push('out of sight');
    else if (top === null || !(element.contains(top) || top.contains(element) && top.localName === 'label')) wrong.push(`covered by ${top ? words(top) : 'nothing'}`);
    if (window.unfocused?.get(element) === looks(element)) wrong.push('looks the same without the focus');
    return {
      nowhere: false, wrong: wrong.map(what => `${what}: ${words(element)}`),
      place: [...document.querySelectorAll('*')].indexOf(element),
      left: box.left, right: box.right, top: box.top + scrollY, bottom: box.bottom + scrollY, words: words(element),
    };
  }

  return { parts, pixelsTooWide, smallTargets, barriers, remember, focus, operable: () => operable().length };
})();
