import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { wordsOf } from '../refusals.ts';
import { kitTexts } from './texts.ts';

/** An empty shelf, a refusal, an end: said calmly, with what to do next. */
export function Told(props: {
  title: string;
  text?: string;
  action?: ReactNode;
  alert?: boolean;
  done?: boolean;
}) {
  return (
    <div className="wk-told" role={props.alert ? 'alert' : undefined}>
      {props.done && <Done />}
      <h2>{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      {props.action}
    </div>
  );
}

/** Everything done: an empty counter under the awning. */
function Done() {
  return (
    <svg width="112" height="72" viewBox="0 0 112 72" aria-hidden="true">
      <ellipse cx="56" cy="66" rx="44" ry="4" fill="var(--tb-sunken)" />
      <path d="M22 12h68l9 16H13z" fill="var(--tb-spruce)" opacity="0.9" />
      <path
        d="M13 28h14.4a7.2 6 0 0 1-14.4 0zM41.8 28h14.4a7.2 6 0 0 1-14.4 0zM70.6 28h14.4a7.2 6 0 0 1-14.4 0z"
        fill="var(--tb-spruce)"
        opacity="0.9"
      />
      <path
        d="M27.4 28h14.4a7.2 6 0 0 1-14.4 0zM56.2 28h14.4a7.2 6 0 0 1-14.4 0zM85 28h14a7 6 0 0 1-14 0z"
        fill="var(--tb-sand)"
      />
      <rect x="18" y="50" width="76" height="16" rx="3" fill="var(--tb-sand)" />
      <path
        d="m48 44 6 6 12-13"
        fill="none"
        stroke="var(--tb-spruce)"
        strokeWidth="3.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useTexts(kitTexts);
  const words = wordsOf(error);
  return (
    <Told
      alert
      title={words.title || t.failed}
      text={words.detail}
      action={
        retry && (
          <button type="button" className="wk-button" onClick={retry}>
            {t.retry}
          </button>
        )
      }
    />
  );
}

export function Loading() {
  const t = useTexts(kitTexts);
  return (
    <div className="wk-loading" role="status">
      <span className="tb-unseen">{t.loading}</span>
      {[72, 58, 66].map((width) => (
        <span key={width} className="wk-bone">
          <i style={{ width: `${width}%` }} />
          <i style={{ width: '38%' }} />
        </span>
      ))}
    </div>
  );
}

/** What a page shows until its thing is there. */
export function Loaded<T>({ of, children }: { of: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) return children(of.data);
  return of.isError ? <Failed error={of.error} retry={() => void of.refetch()} /> : <Loading />;
}
