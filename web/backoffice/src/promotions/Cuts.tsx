import { Select, TextInput } from '@mantine/core';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useState } from 'react';
import { MoneyInput } from '../kit/fields.tsx';
import type { Cut } from './form.ts';
import { promotionTexts } from './texts.ts';

type Kind = 'basisPoints' | 'amountOff' | 'fixedPrice';
const kinds: readonly Kind[] = ['basisPoints', 'amountOff', 'fixedPrice'];

/** How much it goes down: a percentage, an amount, or to a price. */
export function CutField(props: {
  label: string;
  value: Cut;
  currency: string;
  onChange: (cut: Cut) => void;
}) {
  const t = useTexts(promotionTexts);
  const { value, currency, onChange } = props;
  const kind = kinds.find((each) => each in value) ?? 'basisPoints';
  const amount = (value as Readonly<Record<string, number>>)[kind] ?? 0;
  return (
    <>
      <Select
        label={props.label}
        data={kinds.map((each) => ({ value: each, label: t.cuts[each] }))}
        value={kind}
        allowDeselect={false}
        onChange={(next) =>
          onChange(
            next === 'amountOff'
              ? { amountOff: 500 }
              : next === 'fixedPrice'
                ? { fixedPrice: 1000 }
                : { basisPoints: 1000 },
          )
        }
      />
      {kind === 'basisPoints' ? (
        <Percentage basisPoints={amount} onChange={(basisPoints) => onChange({ basisPoints })} />
      ) : (
        <MoneyInput
          key={kind}
          label={t.amount}
          currency={currency}
          value={{ amount, currency }}
          onChange={(money) =>
            onChange(
              kind === 'amountOff' ? { amountOff: money?.amount ?? 0 } : { fixedPrice: money?.amount ?? 0 },
            )
          }
        />
      )}
    </>
  );
}

function Percentage({ basisPoints, onChange }: { basisPoints: number; onChange: (value: number) => void }) {
  const t = useTexts(promotionTexts);
  const { number } = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      label={t.percentage}
      inputMode="decimal"
      value={typed ?? number(basisPoints / 100)}
      maxLength={6}
      rightSection={<span className="bo-suffix">%</span>}
      classNames={{ input: 'tb-figures' }}
      onChange={(event) => {
        setTyped(event.target.value);
        const percent = Number(event.target.value.replace(',', '.'));
        if (Number.isFinite(percent)) onChange(Math.round(percent * 100));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

export function useCutWords(currency: string): (cut: Cut) => string {
  const t = useTexts(promotionTexts);
  const { money, number } = useFormats();
  return (cut) =>
    'basisPoints' in cut
      ? cut.basisPoints === 10_000
        ? t.free
        : t.percentOff(number(cut.basisPoints / 100))
      : 'amountOff' in cut
        ? t.amountOff(money({ amount: cut.amountOff, currency }))
        : t.fixedPrice(money({ amount: cut.fixedPrice, currency }));
}
