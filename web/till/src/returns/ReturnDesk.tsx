import type { Enrolled, PinSession } from '@toonbank/client/pos.ts';
import type { Purchase, Return } from '@toonbank/client/returns.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { CloudOff, X } from 'lucide-react';
import { useState } from 'react';
import { useOnline } from '../connection.ts';
import { showRefusal } from '../refusals.ts';
import { TopBar } from '../TopBar.tsx';
import { desk, type Taken } from './api.ts';
import { ExchangePane } from './ExchangePane.tsx';
import { PurchaseSearch } from './PurchaseSearch.tsx';
import { ReturnChoice } from './ReturnChoice.tsx';
import { ReturnDone } from './ReturnDone.tsx';
import { returnTexts } from './texts.ts';
import './returns.css';

type Step =
  | { readonly at: 'finding' }
  | { readonly at: 'choosing'; readonly purchase: Purchase }
  | { readonly at: 'exchanging'; readonly taken: Return }
  | { readonly at: 'done'; readonly taken: Taken; readonly exchangedAs?: string };

/** Take back whatever was bought anywhere: find it, choose, give the money or other goods. */
export function ReturnDesk({
  device,
  staff,
  onClose,
}: {
  device: Enrolled;
  staff: PinSession;
  onClose: () => void;
}) {
  const t = useTexts(returnTexts);
  const online = useOnline();
  const [step, setStep] = useState<Step>({ at: 'finding' });

  async function open(orderId: string): Promise<void> {
    try {
      setStep({ at: 'choosing', purchase: await desk.purchase(orderId) });
    } catch (error) {
      showRefusal(error);
    }
  }

  function took(taken: Taken): void {
    const exchanging = taken.taken.exchange && taken.taken.exchange.left.amount > 0;
    setStep(exchanging ? { at: 'exchanging', taken: taken.taken } : { at: 'done', taken });
  }

  return (
    <div className="till till-returning" data-screen="returning">
      <TopBar device={device} staff={staff} mayLeave={step.at !== 'exchanging'} />
      <main className="till-returns">
        <header className="till-returns-head">
          <h1>{step.at === 'exchanging' ? t.exchangeTitle : t.title}</h1>
          {step.at !== 'exchanging' && (
            <button type="button" className="till-quiet" onClick={onClose}>
              <X size={18} aria-hidden="true" /> {t.close}
            </button>
          )}
        </header>
        {!online && step.at !== 'done' && (
          <p className="till-alert" role="alert">
            <CloudOff size={18} aria-hidden="true" /> {t.needsNetwork}
          </p>
        )}
        {step.at === 'finding' && <PurchaseSearch onOpen={(id) => void open(id)} />}
        {step.at === 'choosing' && (
          <ReturnChoice
            key={step.purchase.order.id}
            purchase={step.purchase}
            onTaken={took}
            onOther={() => setStep({ at: 'finding' })}
          />
        )}
        {step.at === 'exchanging' && (
          <ExchangePane
            taken={step.taken}
            onDone={(taken, exchangedAs) => setStep({ at: 'done', taken, exchangedAs })}
          />
        )}
        {step.at === 'done' && (
          <ReturnDone taken={step.taken} exchangedAs={step.exchangedAs} onReady={onClose} />
        )}
      </main>
    </div>
  );
}
