import { Button, Checkbox, MultiSelect, Select, TagsInput } from '@mantine/core';
import type { Variant } from '@toonbank/client/catalog.ts';
import type { Outcome, Trial } from '@toonbank/client/promotions.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { useSegments, useTiers } from '../customers/lookups.ts';
import { VariantPick } from '../inventory/VariantLines.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { showRefusal } from '../kit/refusals.ts';
import { useChannels } from '../network/lookups.ts';
import { conditionKinds, type Condition } from './form.ts';
import { promotionTexts } from './texts.ts';
import { isGroup, toTree, type Group } from './tree.ts';

type Line = { readonly variant: Variant; readonly quantity: number };

const tones: Partial<Record<string, Tone>> = { APPLIED: 'good', BETTER_COMBINATION: 'informing' };

/** A basket to try the draft on: what it costs, and of every promotion why or why not. */
export function TestBasket({ draft, draftId }: { draft?: Record<string, unknown>; draftId?: string }) {
  const t = useTexts(promotionTexts);
  const { text, money } = useFormats();
  const channels = useChannels();
  const [channel, setChannel] = useState<string | null>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [codes, setCodes] = useState<string[]>([]);
  const [tags, setTags] = useState<string[]>([]);
  const [tier, setTier] = useState<string | null>(null);
  const [within, setWithin] = useState<string[]>([]);
  const [offered, setOffered] = useState(false);
  const tiers = useTiers();
  const segments = useSegments();
  const [trial, setTrial] = useState<Trial | null>(null);
  const [busy, setBusy] = useState(false);
  const channelId = channel ?? channels.items.find((each) => each.kind === 'WEB_SHOP')?.id ?? null;

  async function work(): Promise<void> {
    setBusy(true);
    try {
      setTrial(
        await api<Trial>('/api/admin/pricing/test-baskets', {
          method: 'POST',
          body: {
            channelId,
            couponCodes: codes,
            customerTags: tags,
            tier: tier ?? undefined,
            segments: within,
            offered,
            lines: lines.map((line) => ({ variantId: line.variant.id, quantity: line.quantity })),
            draft,
            draftIds: draftId ? [draftId] : undefined,
          },
        }),
      );
    } catch (error) {
      showRefusal(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <aside className="bo-try" aria-label={t.test}>
      <Part title={t.test} text={t.testText}>
        <div className="bo-fields">
          <Select
            label={t.channel}
            data={[...channels.options]}
            value={channelId}
            allowDeselect={false}
            onChange={setChannel}
          />
          <VariantPick
            onPick={(variant) =>
              setLines((now) =>
                now.some((line) => line.variant.id === variant.id)
                  ? now.map((line) =>
                      line.variant.id === variant.id ? { ...line, quantity: line.quantity + 1 } : line,
                    )
                  : [...now, { variant, quantity: 1 }],
              )
            }
          />
          <ul className="bo-try-lines">
            {lines.map((line, index) => {
              const quoted = trial?.quote.lines.find((each) => each.lineId === String(index + 1));
              return (
                <li key={line.variant.id}>
                  <span className="bo-two">
                    {text(line.variant.title)}
                    <small className="tb-code">{line.variant.sku}</small>
                  </span>
                  <input
                    className="bo-plain-input"
                    inputMode="numeric"
                    aria-label={`${t.quantity}: ${text(line.variant.title)}`}
                    value={line.quantity}
                    maxLength={4}
                    onChange={(event) => {
                      const quantity = Number(event.target.value.replace(/\D/g, ''));
                      setLines(lines.map((each, at) => (at === index ? { ...each, quantity } : each)));
                    }}
                  />
                  <span className="tb-figures">
                    {quoted && quoted.discount.amount > 0 && <s>{money(quoted.list)}</s>}{' '}
                    {quoted ? money(quoted.paid) : ''}
                  </span>
                  <button
                    type="button"
                    className="bo-icon"
                    aria-label={`${t.remove}: ${text(line.variant.title)}`}
                    onClick={() => {
                      setLines(lines.filter((_, at) => at !== index));
                      setTrial(null);
                    }}
                  >
                    <X size={15} />
                  </button>
                </li>
              );
            })}
          </ul>
          <div className="bo-pair">
            <TagsInput label={t.couponCodes} value={codes} onChange={setCodes} maxTags={10} />
            <TagsInput label={t.customerTags} value={tags} onChange={setTags} maxTags={20} />
            {tiers.items.length > 0 && (
              <Select label={t.tier} clearable data={[...tiers.options]} value={tier} onChange={setTier} />
            )}
            {segments.items.length > 0 && (
              <MultiSelect
                label={t.segments}
                data={[...segments.options]}
                value={within}
                onChange={setWithin}
              />
            )}
          </div>
          {asksForOffer(draft) && (
            <Checkbox
              label={t.offered}
              checked={offered}
              onChange={(event) => setOffered(event.currentTarget.checked)}
            />
          )}
          <Button
            disabled={!channelId || lines.every((line) => line.quantity < 1)}
            loading={busy}
            onClick={() => void work()}
          >
            {t.price}
          </Button>
        </div>
      </Part>
      {trial && <Answer trial={trial} />}
    </aside>
  );
}

/** A saved draft is not at hand here; then it may be one. */
const asksForOffer = (draft: Record<string, unknown> | undefined) =>
  !draft || JSON.stringify(draft).includes('"personalOffer"');

function Answer({ trial }: { trial: Trial }) {
  const t = useTexts(promotionTexts);
  const { money } = useFormats();
  return (
    <Part title={t.why}>
      <dl className="bo-sum">
        {trial.quote.discount.amount > 0 && (
          <div>
            <dt>{t.saved}</dt>
            <dd className="bo-urgent">−{money(trial.quote.discount)}</dd>
          </div>
        )}
        <div>
          <dt>{t.total}</dt>
          <dd className="bo-figure">{money(trial.quote.total)}</dd>
        </div>
      </dl>
      {!trial.provenBest && <p className="bo-faint">{t.notProven}</p>}
      <ul className="bo-why">
        {[...trial.promotions]
          .sort((left, right) => rank(left) - rank(right))
          .map((outcome) => (
            <Why key={outcome.id + String(outcome.draft)} outcome={outcome} />
          ))}
      </ul>
    </Part>
  );
}

const rank = (outcome: Outcome) => (outcome.draft ? 0 : outcome.outcome === 'APPLIED' ? 1 : 2);

type Words = (typeof promotionTexts)['nl'];

/** "een van deze: met een kortingscode, alleen bij de eerste bestelling" */
function failedWords(group: Group, t: Words): string {
  const parts = group.parts.map((part) => {
    if (isGroup(part)) return `(${failedWords(part, t)})`;
    const kind = conditionKinds.find((each) => each in part.leaf);
    return kind ? t.conditions[kind].toLowerCase() : t.conditionOther.toLowerCase();
  });
  const kind = group.group === 'allOf' ? '' : `${t.groupKinds[group.group].toLowerCase()}: `;
  return kind + parts.join(', ');
}

function Why({ outcome }: { outcome: Outcome }) {
  const t = useTexts(promotionTexts);
  const { text, money } = useFormats();
  const words = (t.outcomes as Readonly<Record<string, string>>)[outcome.outcome] ?? outcome.outcome;
  const failed = outcome.failedCondition as Condition | undefined;
  const condition = failed && failedWords(toTree(failed), t);
  const missing = outcome.missing;
  return (
    <li data-draft={outcome.draft ? '' : undefined}>
      <strong>
        {text(outcome.title)}
        {outcome.draft && <em> · {t.thisDraft}</em>}
      </strong>
      <Badge tone={tones[outcome.outcome] ?? 'quiet'}>{words}</Badge>
      {outcome.outcome === 'APPLIED' && <span className="tb-figures">−{money(outcome.amount)}</span>}
      {condition && (
        <small>
          {t.failedAt} {condition}
        </small>
      )}
      {missing && (
        <small>
          {missing.units ? t.missingUnits(Number(missing.units)) : ''}{' '}
          {missing.amount && missing.amount.amount > 0 ? t.missingAmount(money(missing.amount)) : ''}
        </small>
      )}
      {outcome.winners.length > 0 && (
        <small>{t.wonBy(outcome.winners.map((winner) => text(winner.title)).join(', '))}</small>
      )}
    </li>
  );
}
