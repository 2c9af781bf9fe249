import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Problem } from '@toonbank/client/problem.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import type { ReactNode } from 'react';
import { LinkButton } from './LinkButton.tsx';
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
  /** It is all there is on the page. */
  page?: boolean;
}) {
  const Heading = props.page ? 'h1' : 'h2';
  return (
    <div className="bo-notice" role={props.alert ? 'alert' : undefined}>
      {props.picture && <Shelf />}
      <Heading>{props.title}</Heading>
      {props.text && <p>{props.text}</p>}
      {props.action && <div className="bo-notice-actions">{props.action}</div>}
    </div>
  );
}

const NOT_HERE: readonly (readonly [status: number, pointer?: string])[] = [[404], [422, '/id']];

function isNotHere(error: unknown): boolean {
  if (!(error instanceof Problem)) return false;
  return NOT_HERE.some(
    ([status, pointer]) =>
      error.status === status && (!pointer || error.fields.some((field) => field.pointer === pointer)),
  );
}

/** Failed, not found, not allowed: each says what to do. Without a retry, or with a way back, it is the whole page. */
export function Failed({ error, retry, back }: { error: unknown; retry?: () => void; back?: ReactNode }) {
  const t = useTexts(kitTexts);
  const page = !retry || Boolean(back);
  if (isNotHere(error)) {
    const detail = error instanceof Problem && error.status === 404 ? error.detail : '';
    return <Notice alert page={page} title={t.notFound} text={detail || t.notFoundText} action={back} />;
  }
  if (error instanceof Problem && error.status === 403) {
    return (
      <Notice alert page={page} title={t.notAllowed} text={error.detail || t.notAllowedText} action={back} />
    );
  }
  return (
    <Notice
      alert
      page={page}
      title={t.failed}
      text={wordsOf(error).detail}
      action={
        retry ? (
          <Button variant="default" onClick={retry}>
            {t.retry}
          </Button>
        ) : (
          back
        )
      }
    />
  );
}

/** What a page shows until its thing is there: waiting, or why it did not come and the way back to the list. */
export function Loaded<T>(props: {
  of: UseQueryResult<T>;
  list: string;
  children: (data: T) => ReactNode;
}): ReactNode {
  const t = useTexts(kitTexts);
  const { of } = props;
  if (of.data !== undefined) return props.children(of.data);
  if (!of.isError) return <Loading />;
  return (
    <Failed
      error={of.error}
      back={
        <LinkButton quiet to={props.list}>
          {t.toList}
        </LinkButton>
      }
    />
  );
}

/** A page that broke: our fault, said so, with ways on. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useTexts(kitTexts);
  return (
    <Notice
      alert
      page
      title={t.broken}
      text={`${t.brokenText} ${error instanceof Error ? error.message : ''}`}
      action={
        <Button variant="default" onClick={reset}>
          {t.retry}
        </Button>
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
