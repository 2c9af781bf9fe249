const SHOWN_MS = 8_000;

/** The small window that says something was added goes away by itself, or at once when asked. */
export function watchAdded(): void {
  let timer = 0;
  const close = () => document.querySelector('#added')?.replaceChildren();
  document.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-close]')) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.addEventListener('htmx:afterSwap', (event) => {
    if ((event.target as Element).id !== 'added') return;
    clearTimeout(timer);
    const later = () => {
      if (document.querySelector('#added')?.matches(':hover, :focus-within'))
        timer = window.setTimeout(later, SHOWN_MS);
      else close();
    };
    timer = window.setTimeout(later, SHOWN_MS);
  });
}
