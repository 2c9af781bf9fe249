import { newId } from './ids.ts';

/**
 * One key for one intention: the same body keeps its key (so a retry after silence changes nothing twice),
 * another body or a finished save gets a new one.
 */
export class IdempotencyKeys {
  private key = newId();
  private forBody: string | null = null;

  keyFor(body: unknown): string {
    const text = JSON.stringify(body) ?? '';
    if (this.forBody !== null && this.forBody !== text) this.key = newId();
    this.forBody = text;
    return this.key;
  }

  /** The server answered: what follows is a new intention. */
  answered(): void {
    this.key = newId();
    this.forBody = null;
  }
}
