import { useEffect, type ReactNode } from 'react';

/** The heading of a page; also the title of the tab. */
export function PageHead(props: {
  title: string;
  badge?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · Toonbank`;
  }, [props.title]);
  return (
    <header className="bo-head">
      <div className="bo-head-words">
        <h1>
          {props.title} {props.badge}
        </h1>
        {props.below && <div className="bo-head-below">{props.below}</div>}
      </div>
      {props.actions && <div className="bo-head-actions">{props.actions}</div>}
    </header>
  );
}
