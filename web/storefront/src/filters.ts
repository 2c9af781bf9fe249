const WIDE = matchMedia('(min-width: 60rem)');

/** On wide screens parts that fold on a telephone stand open, also after htmx put them there anew. */
export function watchFilters(): void {
  unfold();
  WIDE.addEventListener('change', unfold);
  document.addEventListener('htmx:afterSwap', unfold);
  document.addEventListener('click', (event) => {
    document.querySelectorAll<HTMLDetailsElement>('.drawer[open]').forEach((drawer) => {
      if (!drawer.contains(event.target as Node)) drawer.open = false;
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    document.querySelectorAll<HTMLDetailsElement>('.drawer[open]').forEach((drawer) => {
      drawer.open = false;
      drawer.querySelector('summary')?.focus();
    });
  });
}

function unfold(): void {
  document.querySelectorAll<HTMLDetailsElement>('[data-wide-open]').forEach((part) => {
    if (WIDE.matches) part.open = true;
    else if (!part.dataset['seen']) part.open = false;
    part.dataset['seen'] = 'true';
  });
}
