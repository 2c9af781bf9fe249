import type { Enrolled, PinSession } from '@toonbank/client/pos.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Mark } from '@toonbank/ui/parts/Mark.tsx';
import { CloudOff, LogOut, ShoppingBag, TriangleAlert, Undo2, Upload } from 'lucide-react';
import { pos } from './api.ts';
import { collectionTexts } from './collections/texts.ts';
import { useOnline } from './connection.ts';
import { setStaff } from './device.ts';
import { returnTexts } from './returns/texts.ts';
import { Switches } from './Switches.tsx';
import { useWaiting } from './sync.ts';
import { tillTexts } from './texts.ts';

/** Who, where, and how the connection is. */
export function TopBar({
  device,
  staff,
  mayLeave,
  onCollections,
  onReturns,
}: {
  device: Enrolled;
  staff: PinSession;
  mayLeave: boolean;
  onCollections?: () => void;
  onReturns?: () => void;
}) {
  const t = useTexts(tillTexts);
  const c = useTexts(collectionTexts);
  const r = useTexts(returnTexts);
  const online = useOnline();
  const { waiting, attention, broken } = useWaiting();
  async function leave(): Promise<void> {
    try {
      await pos.signOut();
    } catch {
      // without network the session ends by itself; the till forgets it now
    }
    setStaff(null);
  }
  return (
    <header className="till-top">
      <Mark size={30} />
      <p>
        <strong>{device.name}</strong>
        <span>{staff.staffName}</span>
      </p>
      <div className="till-state" role="status">
        {!online && (
          <span className="till-offline">
            <CloudOff size={18} aria-hidden="true" />
            <span>
              <strong>{t.offline}.</strong> {t.offlineText}
            </span>
          </span>
        )}
        {waiting > 0 && (
          <span className="till-waiting">
            <Upload size={16} aria-hidden="true" /> {t.waiting(waiting)}
          </span>
        )}
        {attention > 0 && (
          <span className="till-waiting">
            <TriangleAlert size={16} aria-hidden="true" /> {t.attention(attention)}
          </span>
        )}
        {broken && (
          <span className="till-offline" role="alert">
            <TriangleAlert size={18} aria-hidden="true" /> {t.journalBroken}
          </span>
        )}
      </div>
      {onCollections && (
        <button type="button" className="till-quiet" disabled={!mayLeave} onClick={onCollections}>
          <ShoppingBag size={18} aria-hidden="true" /> <span>{c.open}</span>
        </button>
      )}
      {onReturns && (
        <button type="button" className="till-quiet" disabled={!mayLeave} onClick={onReturns}>
          <Undo2 size={18} aria-hidden="true" /> <span>{r.open}</span>
        </button>
      )}
      <Switches />
      <button type="button" className="till-quiet" disabled={!mayLeave} onClick={() => void leave()}>
        <LogOut size={18} aria-hidden="true" /> <span>{t.signOut}</span>
      </button>
    </header>
  );
}
