import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { newId } from '@toonbank/client/ids.ts';
import type { Promotion } from '@toonbank/client/promotions.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { Failed, Loading, Notice } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi, usePage } from '../kit/useApi.ts';
import { PROMOTIONS } from '../promotions/PromotionList.tsx';
import { groupTexts } from './groupTexts.ts';

const PRICING = '/api/admin/pricing';

type Offer = {
  readonly id: string;
  readonly promotionCode: string;
  readonly title: Readonly<Record<string, string>>;
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly usesMax?: number;
  readonly uses: number;
  readonly state: 'OPEN' | 'NOT_YET' | 'USED' | 'EXPIRED' | 'WITHDRAWN';
};

const tones: Partial<Record<Offer['state'], Tone>> = { OPEN: 'good', NOT_YET: 'waiting' };

/** What was offered to one customer, and offering more. */
export function OfferTab({ customerId }: { customerId: string }) {
  const t = useTexts(groupTexts);
  const { text, date } = useFormats();
  const may = useMay();
  const path = `${PRICING}/customers/${customerId}/offers`;
  const offers = useApi<{ items: readonly Offer[] }>(path);
  const withdraw = useAction({ done: t.withdrawn, changes: [path, '/api/admin/history'] });
  const add = may('PRICES_WRITE') && may('PRICES_READ') && <Giving customerId={customerId} path={path} />;
  if (offers.isError) return <Failed error={offers.error} retry={() => void offers.refetch()} />;
  if (!offers.data) return <Loading />;
  if (offers.data.items.length === 0)
    return <Notice title={t.offersEmpty} text={t.offersEmptyText} action={add} />;
  return (
    <div className="bo-fields">
      <div>{add}</div>
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{t.promotion}</th>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.until}</th>
            <th scope="col" data-numeric="">
              {t.uses}
            </th>
            <th scope="col">{t.state}</th>
            <th aria-label={t.withdraw} />
          </tr>
        </thead>
        <tbody>
          {offers.data.items.map((offer) => (
            <tr key={offer.id}>
              <td data-label={t.promotion}>{text(offer.title)}</td>
              <td data-label={t.from}>{offer.startsAt ? date(offer.startsAt) : t.atOnce}</td>
              <td data-label={t.until}>{offer.endsAt ? date(offer.endsAt) : t.noEnd}</td>
              <td data-label={t.uses} data-numeric="">
                {offer.uses}
                {offer.usesMax ? ` / ${offer.usesMax}` : ''}
              </td>
              <td data-label={t.state}>
                <Badge tone={tones[offer.state] ?? 'quiet'}>{t.states[offer.state]}</Badge>
              </td>
              <td>
                {may('PRICES_WRITE') && (offer.state === 'OPEN' || offer.state === 'NOT_YET') && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    loading={withdraw.busy}
                    onClick={() => void withdraw.run(`${PRICING}/offers/${offer.id}`, { method: 'DELETE' })}
                  >
                    {t.withdraw}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Giving({ customerId, path }: { customerId: string; path: string }) {
  const t = useTexts(groupTexts);
  const { text } = useFormats();
  const [open, setOpen] = useState(false);
  const [promotion, setPromotion] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [uses, setUses] = useState(1);
  const page = usePage<Promotion>(open ? PROMOTIONS : null, { limit: 200 });
  const give = useAction({
    done: t.offerDone,
    changes: [path, '/api/admin/history'],
    after: () => setOpen(false),
  });
  const personal = (page.data?.items ?? []).filter(
    (each) => each.state !== 'ENDED' && JSON.stringify(each.form).includes(`"personalOffer":"${each.id}"`),
  );
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)}>
        {t.offer}
      </Button>
      <Ask
        open={open}
        title={t.offer}
        yes={t.offer}
        busy={give.busy}
        disabled={!promotion}
        onClose={() => setOpen(false)}
        onYes={() =>
          void give.run(`${PROMOTIONS}/${promotion}/offers`, {
            method: 'POST',
            body: {
              id: newId(),
              customerId,
              startsAt: from ? new Date(from).toISOString() : undefined,
              endsAt: until ? new Date(until).toISOString() : undefined,
              usesMax: uses,
            },
          })
        }
      >
        <div className="bo-fields">
          <Select
            label={t.promotion}
            placeholder={t.choosePromotion}
            searchable
            data={personal.map((each) => ({ value: each.id, label: text(each.title) }))}
            value={promotion}
            onChange={setPromotion}
          />
          {page.data && personal.length === 0 && <p className="bo-faint">{t.noPersonal}</p>}
          <div className="bo-pair">
            <TextInput
              type="datetime-local"
              label={t.from}
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <TextInput
              type="datetime-local"
              label={t.until}
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
          </div>
          <NumberInput
            label={t.usesMax}
            min={1}
            max={1000}
            allowDecimal={false}
            value={uses}
            onChange={(value) => typeof value === 'number' && setUses(value)}
          />
        </div>
      </Ask>
    </>
  );
}
