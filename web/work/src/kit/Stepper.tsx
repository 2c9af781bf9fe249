import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Minus, Plus } from 'lucide-react';
import { kitTexts } from './texts.ts';

/** A small whole number, a thumb wide. */
export function Stepper(props: {
  value: number;
  least?: number;
  most?: number;
  label?: string;
  onChange: (value: number) => void;
}) {
  const t = useTexts(kitTexts);
  const least = props.least ?? 0;
  const most = props.most ?? 99_999;
  return (
    <div className="wk-stepper" role="group" aria-label={props.label ?? t.amount}>
      <button
        type="button"
        aria-label={t.less}
        disabled={props.value <= least}
        onClick={() => props.onChange(props.value - 1)}
      >
        <Minus size={20} />
      </button>
      <input
        type="text"
        inputMode="numeric"
        aria-label={props.label ?? t.amount}
        value={props.value}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          const typed = Number(event.target.value.replace(/\D/g, '').slice(0, 6));
          props.onChange(Math.min(most, Math.max(least, typed)));
        }}
      />
      <button
        type="button"
        aria-label={t.more}
        disabled={props.value >= most}
        onClick={() => props.onChange(props.value + 1)}
      >
        <Plus size={20} />
      </button>
    </div>
  );
}
