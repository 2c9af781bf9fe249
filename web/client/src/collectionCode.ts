const CODE = /^[A-Z0-9]{4}-?[A-Z0-9]{4}$/i;
const QR_MIN = 20;

/** A code to look up, not words to search with: as people read it, or as a telephone shows it. */
export function looksLikeCode(typed: string): boolean {
  return (
    (CODE.test(typed) && /\d/.test(typed)) ||
    /^https?:/i.test(typed) ||
    (typed.length >= QR_MIN && !/\s/.test(typed))
  );
}
