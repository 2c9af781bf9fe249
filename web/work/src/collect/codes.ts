const shown = new Map<string, string>();

/** The code a customer showed, kept until the order is handed out: it proves who stands there. */
export function rememberCode(workId: string, code: string): void {
  shown.set(workId, code);
}

export function shownCode(workId: string): string | undefined {
  return shown.get(workId);
}

export function forgetCode(workId: string): void {
  shown.delete(workId);
}

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
