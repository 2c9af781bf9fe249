import { useRouter } from '@tanstack/react-router';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ArrowLeft } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { kitTexts } from './texts.ts';

/** The heading of a page, with the way back to where it was opened from. */
export function Head(props: {
  title: string;
  below?: ReactNode;
  badge?: ReactNode;
  /** Where "back" leads when this page was opened by itself; none: no way back is offered. */
  backTo?: string;
}) {
  const t = useTexts(kitTexts);
  const router = useRouter();
  useEffect(() => {
    document.title = `${props.title} · Toonbank`;
  }, [props.title]);
  function back(): void {
    if (router.history.canGoBack()) router.history.back();
    else void router.navigate({ to: props.backTo ?? '/' });
  }
  return (
    <header className="wk-head">
      {props.backTo && (
        <button type="button" className="wk-round" aria-label={t.back} onClick={back}>
          <ArrowLeft size={22} />
        </button>
      )}
      <div>
        <h1>{props.title}</h1>
        {props.below && <p>{props.below}</p>}
      </div>
      {props.badge}
    </header>
  );
}
