const BUSY_MS = 15_000;

/** A form marked data-once is sent once; its button says so. Number fields marked so send their form when they change. */
export function watchForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('[data-once]')) return;
    if (form.dataset['sent']) {
      event.preventDefault();
      return;
    }
    form.dataset['sent'] = 'true';
    const button = event.submitter ?? form.querySelector('button');
    button?.setAttribute('aria-busy', 'true');
    const words = button?.getAttribute('data-busy');
    if (button && words) button.textContent = words;
    setTimeout(() => release(form), BUSY_MS);
  });
  document.addEventListener('htmx:afterRequest', (event) => {
    const form = (event.target as Element).closest<HTMLFormElement>('form[data-once]');
    if (form) release(form);
  });
  // The browser may show a page from its memory after "back": it can be sent again then.
  addEventListener('pageshow', () =>
    document.querySelectorAll<HTMLFormElement>('form[data-sent]').forEach(release),
  );
  document.addEventListener('change', (event) => {
    const field = event.target as HTMLInputElement;
    if (field.matches('[data-submit-on-change]')) field.form?.requestSubmit();
  });
  document.querySelector<HTMLElement>('.notice')?.focus({ preventScroll: true });
}

function release(form: HTMLFormElement): void {
  delete form.dataset['sent'];
  form.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
}
