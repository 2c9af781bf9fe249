import { Button } from '@mantine/core';
import { Problem } from '@toonbank/client/problem.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import type { ReactNode } from 'react';
import { wordsOf } from './refusals.ts';
import { kitTexts } from './texts.ts';

/** A shelf with room: drawn once, for every list that is still empty. */
function Shelf() {
  return (
    <svg className="bo-shelf" width="112" height="64" viewBox="0 0 112 64" aria-hidden="true">
      <path d="M8 30h96M8 58h96" stroke="var(--tb-line-strong)" strokeWidth="2" strokeLinecap="round" />
      <path d="M16 30V8M96 30V8M16 58V30M96 58V30" stroke="var(--tb-line)" strokeWidth="2" />
      <rect x="26" y="14" width="14" height="16" rx="2" fill="var(--tb-sand)" />
      <rect x="44" y="18" width="10" height="12" rx="2" fill="var(--tb-spruce-ground)" />
      <circle cx="80" cy="50" r="8" fill="var(--tb-sky)" />
      <rect
        x="28"
        y="44"
        width="22"
        height="14"
        rx="2"
        fill="none"
        stroke="var(--tb-line-strong)"
        strokeDasharray="3 3"
      />
    </svg>
  );
}

export function Notice(props: {
  title: string;
  text?: string;
  action?: ReactNode;
  picture?: boolean;
  alert?: boolean;
}) {
  return (
    <div className="bo-notice" role={props.alert ? 'alert' : undefined}>
      {props.picture && <Shelf />}
      <h2>{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      {props.action && <div className="bo-notice-actions">{props.action}</div>}
    </div>
  );
}

/** Failed, not found, not allowed: each says what to do. */
export function Failed({ error, retry, back }: { error: unknown; retry?: () => void; back?: ReactNode }) {
  const t = useTexts(kitTexts);
  if (error instanceof Problem && error.status === 404) {
    return <Notice alert title={t.notFound} text={error.detail || t.notFoundText} action={back} />;
  }
  if (error instanceof Problem && error.status === 403) {
    return <Notice alert title={t.notAllowed} text={error.detail || t.notAllowedText} action={back} />;
  }
  const { title, detail } = wordsOf(error);
  return (
    <Notice
      alert
      title={error instanceof Problem && error.title ? title : t.failed}
      text={detail}
      action={
        retry && (
          <Button variant="default" onClick={retry}>
            {t.retry}
          </Button>
        )
      }
    />
  );
}

export function Skeleton({ width = '60%', height = '0.75rem' }: { width?: string; height?: string }) {
  return <span className="bo-skeleton" style={{ width, height }} aria-hidden="true" />;
}

export function Loading() {
  const t = useTexts(kitTexts);
  return (
    <div className="bo-loading" role="status">
      <span className="tb-unseen">{t.loading}</span>
      <Skeleton width="32%" height="1.5rem" />
      <Skeleton width="18%" />
      <div className="bo-loading-gap" />
      <Skeleton width="88%" />
      <Skeleton width="72%" />
      <Skeleton width="80%" />
    </div>
  );
}
