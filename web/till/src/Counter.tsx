import { newId } from '@toonbank/client/ids.ts';
import {
  GIFT_CARD,
  STORE_CREDIT,
  VOUCHER,
  type Article,
  type CardLetter,
  type Enrolled,
  type PinSession,
  type Quote,
  type ShownCard,
  type Tender,
} from '@toonbank/client/pos.ts';
import { Problem, Unreachable } from '@toonbank/client/problem.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useLanguage } from '@toonbank/ui/i18n/language.ts';
import { showToast } from '@toonbank/ui/toasts.ts';
import { useEffect, useReducer, useRef, useState } from 'react';
import { pos } from './api.ts';
import { asFact, changed, emptyBasket, ownQuote } from './basket.ts';
import { BasketPane } from './BasketPane.tsx';
import { useOnline } from './connection.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { CustomerChoice } from './CustomerChoice.tsx';
import { FindPane } from './FindPane.tsx';
import {
  kept,
  knownRates,
  noteSold,
  rememberArticles,
  rememberedByCode,
  rememberRates,
  type Rates,
} from './keeping.ts';
import { PayPane } from './PayPane.tsx';
import { differs, refreshPrices, useFreshPrices, useOwnPrices } from './pricing/useOwnPrices.ts';
import { ReceiptPane } from './ReceiptPane.tsx';
import { receiptOfFact, receiptOfOrder, type Shown } from './receipt.ts';
import { showRefusal } from './refusals.ts';
import { reckon } from './sums.ts';
import { sendWaiting } from './sync.ts';
import { tillTexts } from './texts.ts';
import { TopBar } from './TopBar.tsx';
import { useScanner } from './useScanner.ts';
import { useStanding } from './useStanding.ts';

type Screen = 'selling' | 'paying' | 'done';

const CURRENCY = 'EUR';
const CARD = /^\d{13}$/;

/** The counter: ring up, take money, give the receipt, next. */
export function Counter({
  device,
  staff,
  onCollections,
  onReturns,
}: {
  device: Enrolled;
  staff: PinSession;
  onCollections: () => void;
  onReturns: () => void;
}) {
  const t = useTexts(tillTexts);
  const { priceOfServer } = t;
  const online = useOnline();
  const [basket, change] = useReducer(changed, undefined, emptyBasket);
  const [answered, setAnswered] = useState<{ for: typeof basket; quote: Quote } | null>(null);
  const [tenders, setTenders] = useState<readonly Tender[]>([]);
  const [screen, setScreen] = useState<Screen>('selling');
  const [choosing, setChoosing] = useState(false);
  const [asked, setAsked] = useState<Article | null>(null);
  const [latest, setLatest] = useState<string>();
  const [shown, setShown] = useState<Shown | null>(null);
  const [finishing, setFinishing] = useState(false);
  const [rates, setRates] = useState<Rates>({});
  const [credit, setCredit] = useState<{ of: string; amount: number } | null>(null);
  const language = useLanguage();
  const { text } = useFormats();
  const find = useRef<HTMLInputElement>(null);

  useEffect(() => {
    void knownRates().then(setRates, () => undefined);
  }, []);

  useStanding(basket, change);
  const cashStep = useFreshPrices();
  const own = useOwnPrices(basket);
  const ownNow = useRef(own);
  useEffect(() => {
    ownNow.current = own;
  });

  // until the server has priced these very lines, the till's own engine stands on the screen; plain sums where it cannot say
  const quote = answered?.for === basket ? answered.quote : (own?.quote ?? ownQuote(basket, CURRENCY, rates));
  const { open, change: back } = reckon(
    quote.total.amount,
    tenders.map((tender) => ({ method: tender.method, received: tender.received.amount })),
    cashStep,
  );

  useEffect(() => {
    if (basket.lines.length === 0 || !online) return;
    const stop = new AbortController();
    const lines = basket.lines.map(({ lineId, article, quantity }) => ({
      lineId,
      variantId: article.variantId,
      quantity,
    }));
    pos.quote({ customerId: basket.customer?.id, lines }, stop.signal).then(
      (answer) => {
        setAnswered({ for: basket, quote: answer });
        // until the server has told who the customer is, the till's own price may lack what is theirs
        const knows = !basket.customer || basket.standing;
        if (knows && ownNow.current?.for === basket && differs(ownNow.current, answer)) {
          showToast({ tone: 'told', title: priceOfServer });
          void refreshPrices();
        }
        const seen = Object.fromEntries(
          answer.lines
            .filter((line) => line.sellable)
            .map((line) => [line.taxCategory, line.taxRateMillionths]),
        );
        setRates((now) => ({ ...now, ...seen }));
        void rememberRates(seen);
      },
      (error: unknown) => {
        if (error instanceof Problem) showRefusal(error);
      },
    );
    return () => stop.abort();
  }, [basket, online, priceOfServer]);

  // gift cards are made, looked up and spent by the server
  const vouchers = quote.lines.filter((line) => line.taxCategory === VOUCHER);
  const voucherWorth = vouchers.reduce((sum, line) => sum + line.gross.amount, 0);
  const spent = tenders.filter(fromBalance).reduce((sum, tender) => sum + tender.received.amount, 0);
  const payable = quote.lines.every((line) => line.sellable) && (online || vouchers.length === 0);
  const customerId = basket.customer?.id;
  useEffect(() => {
    if (customerId === undefined || screen !== 'paying' || !online) return;
    pos.storeCredit(customerId).then(
      ({ items }) => {
        const amount = items.find((each) => each.currency === CURRENCY)?.available.amount ?? 0;
        setCredit({ of: customerId, amount });
      },
      () => undefined,
    );
  }, [customerId, screen, online]);

  function pay(): void {
    if (payable) setScreen('paying');
    else if (!online) showToast({ tone: 'refused', title: t.giftCardOffline });
  }

  function add(article: Article): void {
    if (!article.price) {
      showToast({ tone: 'refused', title: text(article.title), detail: t.noPrice });
      return;
    }
    if (screen === 'done') next();
    change({ kind: 'add', article });
    setLatest(article.variantId);
    void rememberArticles([article]);
  }

  async function scanned(code: string): Promise<void> {
    try {
      const found = await pos.byCode(code);
      if (found) return add(found);
      if (CARD.test(code)) {
        const customer = (await pos.customers(code)).items.find((each) => each.loyaltyCard === code);
        if (customer) {
          change({ kind: 'customer', customer });
          setChoosing(false);
          return;
        }
      }
      showToast({ tone: 'refused', title: t.unknownCode(code), detail: t.unknownCodeText });
    } catch (error) {
      if (!(error instanceof Unreachable)) return showRefusal(error);
      const known = await rememberedByCode(code);
      if (known) add(known);
      else showToast({ tone: 'refused', title: t.unknownCode(code), detail: t.offlineUnknown });
    }
  }
  useScanner((code) => void scanned(code), screen !== 'paying');

  function next(): void {
    setTenders([]);
    setShown(null);
    setAnswered(null);
    setScreen('selling');
    change({ kind: 'next' });
  }

  /** Online it is asked and booked; in silence it is a fact and goes into the journal under the same id. */
  async function finish(paid: readonly Tender[]): Promise<void> {
    setFinishing(true);
    const lines = basket.lines.map(({ lineId, article, quantity }) => ({
      lineId,
      variantId: article.variantId,
      quantity,
    }));
    const reckoned = reckon(
      quote.total.amount,
      paid.map((tender) => ({ method: tender.method, received: tender.received.amount })),
      cashStep,
    );
    try {
      if (!online) throw new Unreachable('no network');
      const sold = await pos.sell({
        id: basket.saleId,
        basket: { customerId: basket.customer?.id, lines },
        tenders: paid,
        expectedTotal: quote.total,
      });
      for (const warning of sold.sale.warnings) {
        const words = (t.warnings as Readonly<Record<string, string>>)[warning];
        if (words) showToast({ tone: 'told', title: words });
      }
      done(receiptOfOrder(sold, device.name, await lettersOf(basket.saleId)));
    } catch (error) {
      // a balance is spent by the server or not at all: asking again with the same sale spends it once
      if (error instanceof Unreachable && (paid.some(fromBalance) || vouchers.length > 0))
        showToast({ tone: 'refused', title: t.giftCardOffline });
      else if (error instanceof Unreachable) await writeDown(paid, reckoned);
      else {
        showRefusal(error);
        // a price may have changed meanwhile: ask again, so that what is open is right
        change({ kind: 'customer', customer: basket.customer });
      }
    } finally {
      setFinishing(false);
    }
  }

  async function lettersOf(saleId: string): Promise<readonly CardLetter[]> {
    if (vouchers.length === 0) return [];
    try {
      return (await pos.letters(saleId)).items;
    } catch {
      showToast({ tone: 'told', title: t.giftCardLater });
      return [];
    }
  }

  async function writeDown(paid: readonly Tender[], reckoned: ReturnType<typeof reckon>): Promise<void> {
    const fact = asFact(basket, quote, paid, reckoned, {
      staffId: staff.staffId,
      staffName: staff.staffName,
      soldAt: new Date().toISOString(),
      language,
    });
    try {
      const { journal } = await kept();
      const entry = await journal.append(fact);
      done(receiptOfFact(fact, entry.sequence, device.name));
      void sendWaiting();
    } catch {
      showToast({ tone: 'refused', title: t.notKept });
    }
  }

  function done(receipt: Shown): void {
    setShown(receipt);
    setScreen('done');
    void noteSold(basket.lines.map((line) => line.article));
  }

  function take(method: string, amount: number, giftCard?: ShownCard, reference?: string): void {
    const received = { amount, currency: quote.currency };
    const tender: Tender = { id: newId(), method, received, giftCard, reference };
    const paid = [...tenders, tender];
    setTenders(paid);
    if (
      reckon(
        quote.total.amount,
        paid.map((each) => ({ method: each.method, received: each.received.amount })),
        cashStep,
      ).open === 0
    )
      void finish(paid);
  }

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key === 'F2') find.current?.focus();
      else if (event.key === 'F4' && screen === 'selling') setChoosing(true);
      else if (event.key === 'F9' && screen === 'selling' && basket.lines.length > 0) pay();
      else if (event.key === 'Escape' && screen === 'paying' && tenders.length === 0) setScreen('selling');
      else if (event.key === 'Enter' && screen === 'done' && !(event.target instanceof HTMLButtonElement))
        next();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <div className="till" data-screen={screen}>
      <TopBar
        device={device}
        staff={staff}
        mayLeave={basket.lines.length === 0 || screen === 'done'}
        onCollections={onCollections}
        onReturns={onReturns}
      />
      <main className="till-main-area">
        {screen === 'selling' && <FindPane input={find} onPick={add} onElsewhere={setAsked} />}
        {screen === 'paying' && (
          <PayPane
            open={{ amount: open, currency: quote.currency }}
            change={{ amount: back, currency: quote.currency }}
            tenders={tenders}
            cashStep={cashStep}
            busy={finishing}
            balancesMax={online ? Math.max(0, quote.total.amount - voucherWorth - spent) : 0}
            storeCredit={
              credit === null ||
              credit.of !== customerId ||
              tenders.some((tender) => tender.method === STORE_CREDIT)
                ? 0
                : credit.amount
            }
            onTake={take}
            onRemove={(id) => setTenders(tenders.filter((tender) => tender.id !== id))}
            onBack={() => setScreen('selling')}
            onRetry={() => void finish(tenders)}
          />
        )}
        {screen === 'done' && shown && <ReceiptPane receipt={shown} onNext={next} />}
      </main>
      <BasketPane
        basket={basket}
        quote={quote}
        locked={screen !== 'selling' || tenders.length > 0}
        onChange={change}
        latest={latest}
        onElsewhere={setAsked}
        onCustomer={() => setChoosing(true)}
        onPay={pay}
        priced={answered?.for === basket || (!online && own !== null)}
        paying={screen !== 'selling'}
      />
      {asked && <Elsewhere article={asked} here={device.locationId} onClose={() => setAsked(null)} />}
      {choosing && (
        <CustomerChoice
          onChoose={(customer) => {
            change({ kind: 'customer', customer });
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

/** Paid from a balance that the server keeps. */
function fromBalance(tender: Tender): boolean {
  return tender.method === GIFT_CARD || tender.method === STORE_CREDIT;
}
