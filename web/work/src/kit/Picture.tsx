/** What to look for, as it looks. */
export function Picture({ of, large = false }: { of: { readonly pictureUrl?: string }; large?: boolean }) {
  return of.pictureUrl ? (
    <img
      className="wk-picture"
      data-large={large ? '' : undefined}
      src={of.pictureUrl}
      alt=""
      loading="lazy"
    />
  ) : (
    <span className="wk-picture" data-large={large ? '' : undefined} aria-hidden="true" />
  );
}
