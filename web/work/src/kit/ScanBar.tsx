import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useScanner } from '@toonbank/ui/scan/useScanner.ts';
import { Barcode, Camera, Check, TriangleAlert } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { CameraScan, hasCamera } from './CameraScan.tsx';
import { kitTexts } from './texts.ts';

/** What the last scan did, in a glance. */
export type Heard = { readonly good: boolean; readonly title: string; readonly detail?: string };

/** Scan with a scanner, with the camera, or type: always at the thumb. */
export function ScanBar(props: {
  label?: string;
  heard?: Heard | null;
  onCode: (code: string) => void;
  listening?: boolean;
  /** A keyboard of letters, for codes that people read. */
  letters?: boolean;
}) {
  const t = useTexts(kitTexts);
  const [typed, setTyped] = useState('');
  const [looking, setLooking] = useState(false);
  const { heard, onCode } = props;
  useScanner(onCode, (props.listening ?? true) && !looking);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const code = typed.trim();
    setTyped('');
    if (code) onCode(code);
  }
  return (
    <div className="wk-scan">
      <div role="status" aria-live="polite">
        {heard && (
          <p className="wk-heard" data-good={heard.good ? '' : undefined} key={heard.title + heard.detail}>
            {heard.good ? (
              <Check size={20} aria-hidden="true" />
            ) : (
              <TriangleAlert size={20} aria-hidden="true" />
            )}
            <span>
              <strong>{heard.title}</strong>
              {heard.detail && <small>{heard.detail}</small>}
            </span>
          </p>
        )}
      </div>
      <form onSubmit={submit} role="search">
        <label>
          <Barcode size={22} aria-hidden="true" />
          <span className="tb-unseen">{props.label ?? t.scan}</span>
          <input
            value={typed}
            placeholder={props.label ?? t.scan}
            autoComplete="off"
            autoCapitalize={props.letters ? 'characters' : 'off'}
            spellCheck={false}
            enterKeyHint="search"
            maxLength={200}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {typed.trim() ? (
          <button type="submit" className="wk-button wk-main">
            {t.scanButton}
          </button>
        ) : (
          hasCamera() && (
            <button
              type="button"
              className="wk-round wk-edged"
              aria-label={t.camera}
              onClick={() => setLooking(true)}
            >
              <Camera size={22} />
            </button>
          )
        )}
      </form>
      {looking && <CameraScan onCode={onCode} onClose={() => setLooking(false)} />}
    </div>
  );
}
