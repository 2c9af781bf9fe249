import type { Quote } from '@toonbank/client/pos.ts';
import { useEffect, useState } from 'react';
import { pos } from '../api.ts';
import type { Basket } from '../basket.ts';
import { isOnline, onConnection } from '../connection.ts';
import { kept } from '../keeping.ts';
import { Counting } from './question.ts';
import { keptGoods, keptRules, refresh } from './snapshot.ts';

const LOOK_EVERY_MS = 60_000;

let counting: Promise<Counting | null> | undefined;

/** Loaded when first needed: two hundred kilobytes the sign-in screen does not wait for. */
function engine(): Promise<Counting | null> {
  counting ??= import('virtual:pricing-engine').then(
    ({ engine: compiled }) => (compiled ? new Counting(compiled) : null),
    () => {
      counting = undefined;
      return null;
    },
  );
  return counting;
}

async function price(basket: Basket): Promise<Quote | null> {
  const [{ database }, own] = await Promise.all([kept(), engine()]);
  const known = await keptRules(database);
  if (!own || !known) return null;
  const goods = await keptGoods(
    database,
    basket.lines.map((line) => line.article.variantId),
  );
  return own.quote(basket, goods, known.rules, new Date());
}

let refreshing: Promise<unknown> | undefined;

/** One at a time; silence and refusals leave what is known as it is. */
export function refreshPrices(): Promise<unknown> {
  refreshing ??= kept()
    .then(({ database }) => refresh(database, pos.pricing))
    .catch(() => false)
    .finally(() => (refreshing = undefined));
  return refreshing;
}

/** Keeps prices and rules fresh while somebody is signed in; answers what cash is rounded to here. */
export function useFreshPrices(): number {
  const [cashStep, setCashStep] = useState(1);
  useEffect(() => {
    const look = () =>
      refreshPrices()
        .then(kept)
        .then(({ database }) => keptRules(database))
        .then(
          (known) => known && setCashStep(known.rules.cashStep),
          () => undefined,
        );
    void look();
    void engine();
    const timer = setInterval(() => void (isOnline() && look()), LOOK_EVERY_MS);
    const stop = onConnection(() => void (isOnline() && look()));
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  return cashStep;
}

export type OwnPrices = { readonly for: Basket; readonly quote: Quote | null };

/** What the till's own engine says of a basket; a quote is absent where it does not know enough to say. */
export function useOwnPrices(basket: Basket): OwnPrices | null {
  const [own, setOwn] = useState<OwnPrices | null>(null);
  useEffect(() => {
    if (basket.lines.length === 0) return;
    let wanted = true;
    price(basket).then(
      (quote) => wanted && setOwn({ for: basket, quote }),
      () => wanted && setOwn({ for: basket, quote: null }),
    );
    return () => {
      wanted = false;
    };
  }, [basket]);
  return own?.for === basket ? own : null;
}

/** Whether the server asks another total than the till had worked out. */
export function differs(own: OwnPrices | null, asked: Quote): boolean {
  return own?.quote !== null && own?.quote !== undefined && own.quote.total.amount !== asked.total.amount;
}
