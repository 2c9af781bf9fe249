import { createClient } from '@toonbank/client/http.ts';
import type { Page } from '@toonbank/client/page.ts';
import type {
  Article,
  BasketLine,
  CounterReceipt,
  Enrolled,
  JournalEntry,
  PinSession,
  Quote,
  SyncResult,
  Tender,
  TillCustomer,
  TillStaff,
} from '@toonbank/client/pos.ts';
import type { Money } from '@toonbank/client/money.ts';
import { Problem, Unreachable } from '@toonbank/client/problem.ts';
import { language } from '@toonbank/ui/i18n/language.ts';
import { heardNothing, heardSomething } from './connection.ts';
import { currentDevice, currentStaff, setDevice, setStaff } from './device.ts';

function headers(): Record<string, string> {
  const device = currentDevice();
  const staff = currentStaff();
  return {
    'accept-language': language(),
    ...(device ? { authorization: `Device ${device.token}` } : {}),
    ...(staff ? { 'x-staff-session': staff.token } : {}),
  };
}

const client = createClient({ base: '/api/pos', headers });

/** Every answer tells that there is a network, every silence that there is none; a lost session leads back to its screen. */
async function call<T>(...args: Parameters<typeof client>): Promise<T> {
  try {
    const answer = await client<T>(...args);
    heardSomething();
    return answer;
  } catch (error) {
    if (error instanceof Unreachable) heardNothing();
    if (error instanceof Problem) {
      heardSomething();
      if (error.code === 'access.device-needed') setDevice(null);
      if (error.code === 'access.pin-needed') setStaff(null);
    }
    throw error;
  }
}

export type Asked = { readonly customerId?: string; readonly lines: readonly BasketLine[] };

export const pos = {
  enrol: (code: string, name: string) =>
    call<Enrolled>('/enrolments', { method: 'POST', body: { code, name } }),
  staff: () => call<Page<TillStaff>>('/staff'),
  signIn: (staffId: string, pin: string) =>
    call<PinSession>('/sessions', { method: 'POST', body: { staffId, pin } }),
  signOut: () => call<void>('/sessions/current', { method: 'DELETE' }),
  byBarcode: (barcode: string) => call<Page<Article>>('/articles', { query: { barcode } }),
  find: (q: string, limit: number, signal?: AbortSignal) =>
    call<Page<Article>>('/articles', { query: { q, limit }, signal }),
  price: (asked: Asked, signal?: AbortSignal) =>
    call<Quote>('/prices', { method: 'POST', body: asked, signal }),
  customers: (q: string, signal?: AbortSignal) =>
    call<Page<TillCustomer>>('/customers', { query: { q, limit: 8 }, signal }),
  customerByCard: (card: string) => call<Page<TillCustomer>>('/customers', { query: { card } }),
  sell: (
    sale: Asked & { readonly id: string; readonly tenders: readonly Tender[]; readonly expectedTotal: Money },
  ) => call<CounterReceipt>('/sales', { method: 'POST', body: sale, idempotencyKey: sale.id }),
  sync: (entries: readonly JournalEntry[]) =>
    call<{ results: readonly SyncResult[] }>('/sales/sync', { method: 'POST', body: { entries } }),
};
