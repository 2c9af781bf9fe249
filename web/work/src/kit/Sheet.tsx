import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { kitTexts } from './texts.ts';

/** A question that comes up from below on a telephone, in the middle on a desk. */
export function Sheet({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTexts(kitTexts);
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    frame.current?.showModal();
  }, []);
  return (
    <dialog ref={frame} className="wk-sheet" aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          className="wk-round"
          aria-label={t.close}
          onClick={() => frame.current?.close()}
        >
          <X size={20} />
        </button>
      </header>
      {children}
    </dialog>
  );
}
