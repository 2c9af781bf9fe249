import type { Variant } from '@toonbank/client/catalog.ts';
import type { Translated } from '@toonbank/client/money.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Barcode, X } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { Picture } from '../catalog/Picture.tsx';
import { api } from '../api.ts';
import { showRefusal } from '../kit/refusals.ts';
import { usePage } from '../kit/useApi.ts';
import type { Form } from '../kit/useResourceForm.ts';
import { stockTexts } from './texts.ts';
import './stock.css';

/** A line being filled in: the label is for the eye, the id and the number are what is sent. */
export type Line = {
  readonly variantId: string;
  readonly sku: string;
  readonly title: Translated;
  readonly pictureUrl?: string;
  readonly pieces?: number | string;
};

export function lineOf(
  variant: { id: string; sku: string; title: Translated; pictureUrl?: string },
  pieces: number,
): Line {
  return {
    variantId: variant.id,
    sku: variant.sku,
    title: variant.title,
    pictureUrl: variant.pictureUrl,
    pieces,
  };
}

/** One more of what is there already, else a new line on top. */
export function withOneMore(lines: readonly Line[], line: Line): readonly Line[] {
  const at = lines.findIndex((each) => each.variantId === line.variantId);
  if (at < 0) return [line, ...lines];
  return lines.map((each, index) =>
    index === at ? { ...each, pieces: (Number(each.pieces) || 0) + Number(line.pieces ?? 1) } : each,
  );
}

const SUGGESTIONS = 6;
const WORD_MIN = 2;

type Props<T> = {
  readonly form: Form<T>;
  readonly at: string;
  readonly pieces: string;
  readonly signed?: boolean;
};

/** Articles and numbers, filled by scanner or by search. */
export function VariantLines<T>({ form, at, pieces, signed }: Props<T>) {
  const t = useTexts(stockTexts);
  const { text } = useFormats();
  const lines = form.read(at) as readonly Line[];
  return (
    <div className="bo-lines">
      <VariantPick
        onPick={(variant) => form.write(at, withOneMore(lines, lineOf(variant, signed ? -1 : 1)))}
      />
      {form.errorAt(at) && (
        <p className="bo-urgent" role="alert">
          {form.errorAt(at)}
        </p>
      )}
      {lines.length === 0 ? (
        <p className="bo-faint">{t.noLines}</p>
      ) : (
        <ul>
          {lines.map((line, index) => {
            const wrong = ['', '/quantity', '/difference', '/variantId', '/sku']
              .map((part) => form.errorAt(`${at}/${index}${part}`))
              .find(Boolean);
            return (
              <li key={line.variantId}>
                <Picture url={line.pictureUrl} />
                <span className="bo-two">
                  {text(line.title)}
                  <small className="tb-code">{line.sku}</small>
                  {wrong && (
                    <small className="bo-urgent" role="alert">
                      {wrong}
                    </small>
                  )}
                </span>
                <input
                  className="bo-plain-input"
                  inputMode="numeric"
                  aria-label={`${pieces}: ${text(line.title)}`}
                  aria-invalid={wrong ? true : undefined}
                  maxLength={8}
                  value={String(line.pieces ?? '')}
                  onChange={(event) => {
                    const typed = event.target.value.trim();
                    if (/^-?\d*$/.test(typed))
                      form.write(`${at}/${index}/pieces`, /\d/.test(typed) ? Number(typed) : typed);
                  }}
                />
                <button
                  type="button"
                  className="bo-icon"
                  aria-label={`${t.remove}: ${text(line.title)}`}
                  onClick={() =>
                    form.write(
                      at,
                      lines.filter((_, place) => place !== index),
                    )
                  }
                >
                  <X size={15} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** Finds one article; what a scanner types followed by Enter takes the exact match. */
export function VariantPick({ onPick }: { onPick: (variant: Variant) => void }) {
  const t = useTexts(stockTexts);
  const { text } = useFormats();
  const [typed, setTyped] = useState('');
  const q = typed.trim();
  const found = usePage<Variant>(q.length >= WORD_MIN ? '/api/admin/catalog/variants' : null, {
    q,
    limit: SUGGESTIONS,
  });
  const items = q.length >= WORD_MIN ? (found.data?.items ?? []) : [];

  function take(variant: Variant | undefined): void {
    if (!variant) return;
    onPick(variant);
    setTyped('');
  }
  async function onKeyDown(event: KeyboardEvent<HTMLInputElement>): Promise<void> {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (q.length < WORD_MIN) return;
    try {
      // a scanner is faster than the suggestions: ask for exactly what was typed
      const page = await api<{ items: readonly Variant[] }>('/api/admin/catalog/variants', {
        query: { q, limit: SUGGESTIONS },
      });
      take(page.items.find((variant) => variant.gtin === q || variant.sku === q) ?? page.items[0]);
    } catch (error) {
      showRefusal(error);
    }
  }
  return (
    <div className="bo-pick">
      <label>
        <Barcode size={16} aria-hidden="true" />
        <span className="tb-unseen">{t.pick}</span>
        <input
          value={typed}
          placeholder={t.pick}
          title={t.pickHint}
          maxLength={100}
          data-autofocus
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => void onKeyDown(event)}
        />
      </label>
      {items.length > 0 && (
        <ul>
          {items.map((variant) => (
            <li key={variant.id}>
              <button type="button" onClick={() => take(variant)}>
                <Picture url={variant.pictureUrl} />
                <span className="bo-two">
                  {text(variant.title)}
                  <small className="tb-code">{variant.sku}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
