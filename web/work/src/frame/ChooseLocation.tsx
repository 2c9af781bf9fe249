import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { LogOut, Store, Warehouse } from 'lucide-react';
import { Told } from '../kit/States.tsx';
import { showRefusal } from '../refusals.ts';
import { chooseLocation, signOut, useLocations } from '../session.ts';
import { frameTexts } from './texts.ts';

export function ChooseLocation() {
  const t = useTexts(frameTexts);
  const { mine } = useLocations();
  return (
    <main className="wk-door">
      <section className="wk-door-sheet">
        {mine.length === 0 ? (
          <Told title={t.nowhere} text={t.nowhereText} />
        ) : (
          <>
            <h1>{t.choose}</h1>
            <p className="wk-soft">{t.chooseText}</p>
            <ul className="wk-rows">
              {mine.map((location) => (
                <li key={location.id}>
                  <button type="button" className="wk-row" onClick={() => chooseLocation(location.id)}>
                    <span className="wk-row-icon">
                      {location.kind === 'STORE' ? <Store size={22} /> : <Warehouse size={22} />}
                    </span>
                    <span className="wk-row-words">
                      <strong>{location.name}</strong>
                      <small>
                        {location.address.street} {location.address.houseNumber}, {location.address.city}
                      </small>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <button type="button" className="wk-quiet" onClick={() => void signOut().catch(showRefusal)}>
          <LogOut size={18} aria-hidden="true" /> {t.signOut}
        </button>
      </section>
    </main>
  );
}
