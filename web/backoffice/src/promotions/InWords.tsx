import type { Promotion } from '@toonbank/client/promotions.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useSegments, useTiers } from '../customers/lookups.ts';
import { Part } from '../kit/ResourceDetail.tsx';
import { useChannels, useLocations } from '../network/lookups.ts';
import { useCutWords } from './Cuts.tsx';
import {
  conditionKinds,
  isMoneyLimit,
  kindOf,
  limits,
  type Condition,
  type Cut,
  type PromotionForm,
  type Selector,
} from './form.ts';
import { GoodsInWords, VariantName } from './Goods.tsx';
import { promotionTexts } from './texts.ts';
import { isGroup, toTree, type Group } from './tree.ts';

/** The promotion as one would tell it to a colleague. */
export function Words({ promotion }: { promotion: Promotion }) {
  const t = useTexts(promotionTexts);
  const { money, number } = useFormats();
  const form = promotion.form as unknown as PromotionForm;
  const currency = promotion.currency ?? 'EUR';
  const kind = kindOf(form.effect);
  const conditions = toTree(form.condition);
  const usage = limits.filter((limit) => form.usage?.[limit] !== undefined);
  return (
    <>
      <Part title={t.gives}>
        <p>
          <strong>{kind ? t.effects[kind] : ''}</strong>
        </p>
        <EffectWords form={form} currency={currency} />
      </Part>
      <Part title={t.when}>
        {conditions.parts.length === 0 ? (
          <p className="bo-faint">{t.always}</p>
        ) : (
          <GroupWords group={conditions} currency={currency} isRoot />
        )}
      </Part>
      {(usage.length > 0 || form.combination?.alone || (form.combination?.groups?.length ?? 0) > 0) && (
        <Part title={t.limitsTitle}>
          <dl className="bo-facts">
            {usage.map((limit) => {
              const value = form.usage?.[limit] ?? 0;
              return (
                <div key={limit}>
                  <dt>{t.limits[limit]}</dt>
                  <dd>{isMoneyLimit(limit) ? money({ amount: value, currency }) : number(value)}</dd>
                </div>
              );
            })}
            {(form.combination?.groups?.length ?? 0) > 0 && (
              <div>
                <dt>{t.groups}</dt>
                <dd>{form.combination?.groups?.join(', ')}</dd>
              </div>
            )}
          </dl>
          {form.combination?.alone && <p>{t.alone}</p>}
        </Part>
      )}
    </>
  );
}

function EffectWords({ form, currency }: { form: PromotionForm; currency: string }) {
  const t = useTexts(promotionTexts);
  const { money, number } = useFormats();
  const words = useCutWords(currency);
  const kind = kindOf(form.effect);
  if (!kind) return <pre className="bo-code">{JSON.stringify(form.effect, null, 2)}</pre>;
  const inner = form.effect[kind] ?? {};
  const cut = inner['cut'] as Cut | undefined;
  const goods = (inner['goods'] ?? inner['buy']) as Selector | undefined;
  const tiers = inner['tiers'] as
    readonly { minQuantity?: number; minSpend?: number; cut: Cut }[] | undefined;
  const slots = inner['slots'] as readonly { quantity: number; goods: Selector }[] | undefined;
  return (
    <dl className="bo-facts">
      {kind === 'forPriceOf' && (
        <div>
          <dt>{t.take}</dt>
          <dd>
            {String(inner['take'])}, {t.pay.toLowerCase()} {String(inner['pay'])}
          </dd>
        </div>
      )}
      {kind === 'buyGet' && (
        <div>
          <dt>{t.get}</dt>
          <dd>
            {String(inner['buyQuantity'])} + {String(inner['getQuantity'])},{' '}
            {(t.gets as Readonly<Record<string, string>>)[String(inner['get'])]}
          </dd>
        </div>
      )}
      {kind === 'gift' && (
        <div>
          <dt>{t.gift}</dt>
          <dd>
            {number(Number(inner['quantity']))} × <VariantName id={String(inner['variantId'])} />
          </dd>
        </div>
      )}
      {kind === 'pointsMultiplier' && (
        <div>
          <dt>{t.times}</dt>
          <dd>{number(Number(inner['thousandths']) / 1000)} ×</dd>
        </div>
      )}
      {cut && (
        <div>
          <dt>{t.cut}</dt>
          <dd>{words(cut)}</dd>
        </div>
      )}
      {tiers?.map((tier) => (
        <div key={tier.minQuantity ?? tier.minSpend}>
          <dt>
            {t.from}{' '}
            {tier.minSpend !== undefined
              ? money({ amount: tier.minSpend, currency })
              : number(tier.minQuantity ?? 0)}
          </dt>
          <dd>{words(tier.cut)}</dd>
        </div>
      ))}
      {slots?.map((slot, index) => (
        <div key={index}>
          <dt>{number(slot.quantity)} ×</dt>
          <dd>
            <GoodsInWords goods={slot.goods} />
          </dd>
        </div>
      ))}
      {goods && (
        <div>
          <dt>{t.which}</dt>
          <dd>
            <GoodsInWords goods={goods} />
          </dd>
        </div>
      )}
      {Array.isArray(inner['methods']) && inner['methods'].length > 0 && (
        <div>
          <dt>{t.methods}</dt>
          <dd>{inner['methods'].join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}

function GroupWords({ group, currency, isRoot }: { group: Group; currency: string; isRoot?: boolean }) {
  const t = useTexts(promotionTexts);
  return (
    <div className={isRoot ? 'bo-words' : 'bo-words bo-conditions'}>
      {(!isRoot || group.group !== 'allOf') && <p className="bo-faint">{t.groupKinds[group.group]}</p>}
      <ul className="bo-words">
        {group.parts.map((part, index) => (
          <li key={index}>
            {isGroup(part) ? (
              <GroupWords group={part} currency={currency} />
            ) : (
              <ConditionWords condition={part.leaf} currency={currency} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ConditionWords({ condition, currency }: { condition: Condition; currency: string }) {
  const t = useTexts(promotionTexts);
  const { money, number, country } = useFormats();
  const channels = useChannels();
  const locations = useLocations();
  const tiers = useTiers();
  const segments = useSegments();
  const kind = conditionKinds.find((each) => each in condition);
  if (!kind) return <pre className="bo-code">{JSON.stringify(condition)}</pre>;
  const inner = condition[kind];
  const listed = Array.isArray(inner) ? inner.map(String) : [];
  const part = inner as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'coupon':
    case 'firstOrder':
    case 'personalOffer':
      return <>{t.conditions[kind]}</>;
    case 'basketSpend':
    case 'basketQuantity':
      return (
        <>
          {t.conditions[kind]} <GoodsInWords goods={part['goods'] as Selector} />
          {(['min', 'max'] as const)
            .filter((bound) => typeof part[bound] === 'number')
            .map((bound) => {
              const value = Number(part[bound]);
              const shown = kind === 'basketSpend' ? money({ amount: value, currency }) : number(value);
              return `, ${t.bounds[bound].toLowerCase()} ${shown}`;
            })}
        </>
      );
    case 'schedule':
      return (
        <>
          {t.conditions.schedule}:{' '}
          {[
            Array.isArray(part['weekdays'])
              ? part['weekdays'].map((day) => t.weekdays[Number(day) - 1]).join(', ')
              : '',
            [part['from'], part['until']].map((day) => String(day ?? '').replace('T', ' ')).join(' – '),
            [part['fromMinute'], part['untilMinute']].map(hour).join(' – '),
          ]
            .filter((words) => words !== '' && words !== ' – ')
            .join('; ')}
        </>
      );
    default:
      return (
        <>
          {t.conditions[kind]}:{' '}
          {listed
            .map((value) =>
              kind === 'channels'
                ? channels.name(value)
                : kind === 'locations'
                  ? locations.name(value)
                  : kind === 'tiers'
                    ? tiers.name(value)
                    : kind === 'segments'
                      ? segments.name(value)
                      : kind === 'countries'
                        ? country(value)
                        : value,
            )
            .join(', ')}
        </>
      );
  }
}

/** "09:30" of the minutes since midnight. */
function hour(minute: unknown): string {
  if (typeof minute !== 'number') return '';
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
