import { Select } from '@mantine/core';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { X } from 'lucide-react';
import { Part } from '../kit/ResourceDetail.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { CUSTOMERS } from './CustomerList.tsx';
import { groupTexts } from './groupTexts.ts';
import { SEGMENTS, useSegments, useTiers } from './lookups.ts';

/** The tier of a customer, and the segments they are in now. */
export function BelongingPart({ customerId, mayChange }: { customerId: string; mayChange: boolean }) {
  const t = useTexts(groupTexts);
  const { text } = useFormats();
  const tiers = useTiers();
  const segments = useSegments();
  const path = `${CUSTOMERS}/${customerId}`;
  const belonging = useApi<{ tier?: string; segments: readonly string[] }>(`${path}/segments`);
  const changes = [CUSTOMERS, '/api/admin/history'];
  const assign = useAction({ done: t.tierSet, changes });
  const put = useAction({ done: t.put, changes });
  const takeOut = useAction({ done: t.takenOut, changes });
  if (!belonging.data) return null;
  const { tier, segments: within } = belonging.data;
  const byHand = segments.items.filter((segment) => !segment.rule);
  const addable = byHand.filter((segment) => !within.includes(segment.code));
  return (
    <Part title={t.belongs}>
      <div className="bo-fields">
        {tiers.items.length > 0 && (
          <Select
            size="xs"
            label={t.tier}
            data={[{ value: '', label: t.noTier }, ...tiers.options]}
            value={tier ?? ''}
            disabled={!mayChange || assign.busy}
            allowDeselect={false}
            onChange={(code) =>
              void assign.run(`${path}/tier`, { method: 'PUT', body: { tier: code || null } })
            }
          />
        )}
        {within.length > 0 && (
          <ul className="bo-chips">
            {within.map((code) => {
              const known = byHand.find((segment) => segment.code === code);
              return (
                <li key={code}>
                  {segments.name(code)}
                  {known && mayChange && (
                    <button
                      type="button"
                      className="bo-icon"
                      aria-label={`${t.takeOut}: ${text(known.title)}`}
                      onClick={() =>
                        void takeOut.run(`${SEGMENTS}/${known.id}/departures`, {
                          method: 'POST',
                          body: { customerIds: [customerId] },
                        })
                      }
                    >
                      <X size={13} />
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {within.length === 0 && <p className="bo-faint">{t.noSegments}</p>}
        {mayChange && addable.length > 0 && (
          <Select
            size="xs"
            label={t.putIn}
            data={addable.map((segment) => ({ value: segment.id, label: text(segment.title) }))}
            value={null}
            onChange={(id) =>
              id &&
              void put.run(`${SEGMENTS}/${id}/members`, {
                method: 'POST',
                body: { customerIds: [customerId] },
              })
            }
          />
        )}
      </div>
    </Part>
  );
}
