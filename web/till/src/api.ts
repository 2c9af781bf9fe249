import { createClient } from '@toonbank/client/http.ts';
import type { Page } from '@toonbank/client/page.ts';
import type {
  Article,
  BasketLine,
  CardAtTill,
  CardLetter,
  Elsewhere,
  Enrolled,
  JournalEntry,
  PinSession,
  Quote,
  ShownCard,
  Sold,
  SyncResult,
  Tender,
  TillCustomer,
  TillStaff,
} from '@toonbank/client/pos.ts';
import type { Money } from '@toonbank/client/money.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { language } from '@toonbank/ui/i18n/language.ts';
import type { Snapshot } from './pricing/forms.ts';
import { listened } from './connection.ts';
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

/** A lost session leads back to its screen. */
export async function call<T>(...args: Parameters<typeof client>): Promise<T> {
  try {
    return await listened(() => client<T>(...args));
  } catch (error) {
    if (error instanceof Problem && error.code === 'access.device-needed') setDevice(null);
    if (error instanceof Problem && error.code === 'access.pin-needed') setStaff(null);
    throw error;
  }
}

export type Asked = { readonly customerId?: string; readonly lines: readonly BasketLine[] };
export type Sale = {
  readonly id: string;
  readonly basket: Asked;
  readonly tenders: readonly Tender[];
  readonly expectedTotal: Money;
};

/** What promotions may ask about a customer, and what the customer likes to hear. */
export type Standing = {
  readonly tier?: string;
  readonly tierTitle?: Readonly<Record<string, string>>;
  readonly segments: readonly string[];
  readonly offers: readonly {
    readonly promotionId: string;
    readonly title: Readonly<Record<string, string>>;
    readonly endsAt?: string;
  }[];
  readonly points: number;
};

export const pos = {
  enrol: (code: string, name: string) =>
    call<Enrolled>('/enrolments', { method: 'POST', body: { code, name } }),
  staff: () => call<Page<TillStaff>>('/staff'),
  signIn: (staffId: string, pin: string) =>
    call<PinSession>('/sessions', { method: 'POST', body: { staffId, pin } }),
  signOut: () => call<void>('/sessions/current', { method: 'DELETE' }),
  /** By GTIN or SKU; nothing when nobody knows the code. */
  byCode: async (code: string): Promise<Article | undefined> => {
    try {
      return await call<Article>(`/articles/${encodeURIComponent(code)}`);
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return undefined;
      throw error;
    }
  },
  find: (q: string, signal?: AbortSignal) => call<Page<Article>>('/articles', { query: { q }, signal }),
  places: (variantId: string) => call<Page<Elsewhere>>(`/articles/${variantId}/places`),
  quote: (basket: Asked, signal?: AbortSignal) =>
    call<Quote>('/quotes', { method: 'POST', body: basket, signal }),
  pricing: (since?: string, after?: string) =>
    call<Snapshot>('/pricing-snapshot', { query: { since, after } }),
  customers: (q: string, signal?: AbortSignal) =>
    call<Page<TillCustomer>>('/customers', { query: { q }, signal }),
  giftCard: (shown: ShownCard) => call<CardAtTill>('/gift-cards/look-ups', { method: 'POST', body: shown }),
  letters: (saleId: string) => call<Page<CardLetter>>(`/sales/${saleId}/gift-cards`),
  standing: (customerId: string) => call<Standing>(`/customers/${customerId}/standing`),
  storeCredit: (customerId: string) =>
    call<Page<{ currency: string; available: Money }>>(`/customers/${customerId}/store-credit`),
  sell: (sale: Sale) => call<Sold>('/sales', { method: 'POST', body: sale, idempotencyKey: sale.id }),
  sync: (entries: readonly JournalEntry[]) =>
    call<{ results: readonly SyncResult[] }>('/journal', { method: 'POST', body: { entries } }),
};
