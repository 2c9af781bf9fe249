/** A small picture shows itself large instead of leaving the page. */
export function watchGallery(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-shot]');
    const gallery = link?.closest('[data-gallery]');
    const main = gallery?.querySelector<HTMLImageElement>('[data-main]');
    if (!link || !gallery || !main || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    main.src = link.href;
    main.alt = link.querySelector('img')?.alt ?? main.alt;
    gallery.querySelectorAll('[data-shot]').forEach((shot) => shot.removeAttribute('aria-current'));
    link.setAttribute('aria-current', 'true');
  });
}
