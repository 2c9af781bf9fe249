import { useEffect } from 'react';
import { pos, type Standing } from './api.ts';
import type { Basket, BasketChange } from './basket.ts';
import { useOnline } from './connection.ts';

/**
 * What only the server knows of a customer: tier, segments and personal offers. They are asked once the customer is chosen; without
 * network the till goes on without them, and says so where the customer stands.
 */
export function useStanding(basket: Basket, change: (change: BasketChange) => void): void {
  const online = useOnline();
  const { customer, standing } = basket;
  useEffect(() => {
    if (!customer || standing || !online) return;
    let stopped = false;
    pos.standing(customer.id).then(
      (found: Standing) => {
        if (!stopped) change({ kind: 'standing', of: customer.id, standing: found });
      },
      () => undefined,
    );
    return () => {
      stopped = true;
    };
  }, [customer, standing, online, change]);
}
