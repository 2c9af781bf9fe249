const STORED = 'toonbank-scheme';

/** The button in the foot turns light into dark and back; without scripts the system's choice holds. */
export function offerScheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-scheme-toggle]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const root = document.documentElement;
    const chosen = root.getAttribute('data-scheme');
    const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    const next = dark ? 'light' : 'dark';
    root.setAttribute('data-scheme', next);
    try {
      localStorage.setItem(STORED, next);
    } catch {
      // it then holds for this page only
    }
  });
}
