/** A small picture beside a name, which says what it is. */
export function Picture({ url, big }: { url?: string; big?: boolean }) {
  const className = big ? 'bo-picture bo-picture-big' : 'bo-picture';
  return url ? (
    <img className={className} src={url} alt="" loading="lazy" />
  ) : (
    <span className={className} aria-hidden="true" />
  );
}
