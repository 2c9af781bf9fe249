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
