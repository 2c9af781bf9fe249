import type { Article, Elsewhere as Place } from '@toonbank/client/pos.ts';
import { Unreachable } from '@toonbank/client/problem.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { MapPin, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { pos } from './api.ts';
import { wordsOf } from './refusals.ts';
import { tillTexts } from './texts.ts';

/** Where else this article lies, the most first; for "we can get it for you". */
export function Elsewhere(props: { article: Article; here: string; onClose: () => void }) {
  const t = useTexts(tillTexts);
  const { text, number } = useFormats();
  const frame = useRef<HTMLDialogElement>(null);
  const [places, setPlaces] = useState<readonly Place[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { variantId } = props.article;
  useEffect(() => {
    frame.current?.showModal();
  }, []);
  useEffect(() => {
    let wanted = true;
    pos.places(variantId).then(
      (page) => wanted && setPlaces([...page.items].sort((left, right) => right.available - left.available)),
      (error: unknown) =>
        wanted && setTrouble(error instanceof Unreachable ? t.elsewhereOffline : wordsOf(error).detail),
    );
    return () => {
      wanted = false;
    };
  }, [variantId, t]);
  return (
    <dialog ref={frame} className="till-dialog" onClose={props.onClose} aria-label={t.elsewhere}>
      <header>
        <h2>{text(props.article.title)}</h2>
        <button type="button" className="till-round" aria-label={t.back} onClick={props.onClose}>
          <X size={20} />
        </button>
      </header>
      <p className="tb-code">{props.article.sku}</p>
      {trouble && (
        <p className="till-alert" role="alert">
          {trouble}
        </p>
      )}
      {!places && !trouble && <p role="status">{t.looking}</p>}
      {places?.length === 0 && <p role="status">{t.nowhere}</p>}
      <ul className="till-places">
        {(places ?? []).map((place) => (
          <li key={place.locationId} data-out={place.available <= 0 ? '' : undefined}>
            <MapPin size={18} aria-hidden="true" />
            <span>
              {place.name}
              {place.locationId === props.here && <small>{t.here}</small>}
            </span>
            <strong>{place.available > 0 ? number(place.available) : t.none}</strong>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
