/** A row that scrolls sideways begins with the place where one is in the middle. */
export function showWhereOneIs() {
  for (const row of document.querySelectorAll('[data-current-in-view]')) {
    const here = row.querySelector('[aria-current]')?.closest('li');
    if (here) row.scrollLeft = here.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
  }
}
