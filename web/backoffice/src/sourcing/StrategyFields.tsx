import { Button } from '@mantine/core';
import {
  COST_KINDS,
  type ChannelRule,
  type LocationRule,
  type StrategyForm,
} from '@toonbank/client/sourcing.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import {
  ChoiceField,
  FlagField,
  ManyField,
  MoneyInput,
  TextField,
  WholeNumberField,
} from '../kit/fields.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import type { Form } from '../kit/useResourceForm.ts';
import { useChannels, useLocations } from '../network/lookups.ts';
import { sourcingTexts } from './texts.ts';

export type Values = {
  readonly id: string;
  readonly name: string;
  readonly form: StrategyForm;
  readonly basedOn?: number;
  readonly version?: number;
};
type Props = { readonly form: Form<Values> };
const CURRENCY = 'EUR';

/** An amount of the form: minor units as a plain number. */
export function AmountField<T>({ form, at, label }: { form: Form<T>; at: string; label: string }) {
  const value = form.read(at);
  return (
    <MoneyInput
      label={label}
      currency={CURRENCY}
      value={typeof value === 'number' ? { amount: value, currency: CURRENCY } : null}
      error={form.errorAt(at)}
      onChange={(money) => form.write(at, money?.amount)}
    />
  );
}

export function StrategyFields({ form }: Props) {
  const t = useTexts(sourcingTexts);
  return (
    <>
      <Part title={t.rules} text={t.strategiesText}>
        <div className="bo-fields">
          <TextField form={form} at="/name" label={t.name} required maxLength={100} />
          <div className="bo-pair">
            <WholeNumberField form={form} at="/form/placesMax" label={t.placesMax} required />
            <WholeNumberField form={form} at="/form/readyMinutes" label={t.readyMinutes} required />
            <WholeNumberField
              form={form}
              at="/form/capacityPerDay"
              label={t.capacityPerDay}
              hint={t.capacityHint}
              required
            />
          </div>
          <FlagField form={form} at="/form/linesTogether" label={t.linesTogether} />
          <FlagField form={form} at="/form/shipToStore" label={t.shipToStore} />
        </div>
      </Part>
      <Part title={t.amounts}>
        <div className="bo-fields">
          <div className="bo-pair">
            <AmountField form={form} at="/form/parcelHandling" label={t.parcelHandling} />
            <AmountField form={form} at="/form/lineHandling" label={t.lineHandling} />
            <AmountField form={form} at="/form/labourPerUnit" label={t.labourPerUnit} />
          </div>
          <div className="bo-pair">
            <AmountField form={form} at="/form/perHundredKilometres" label={t.perHundredKilometres} />
            <AmountField form={form} at="/form/latenessPerDay" label={t.latenessPerDay} />
          </div>
        </div>
      </Part>
      <Part title={t.stock}>
        <div className="bo-fields">
          <div className="bo-pair">
            <WholeNumberField form={form} at="/form/stock/coverDaysLow" label={t.coverDaysLow} required />
            <AmountField form={form} at="/form/stock/stockOutPerUnit" label={t.stockOutPerUnit} />
          </div>
          <div className="bo-pair">
            <WholeNumberField form={form} at="/form/stock/coverDaysHigh" label={t.coverDaysHigh} required />
            <AmountField form={form} at="/form/stock/ageingPerUnit" label={t.ageingPerUnit} />
          </div>
        </div>
      </Part>
      <Part title={t.weights} text={t.weightsText}>
        <div className="bo-fields">
          <div className="bo-pair">
            {COST_KINDS.map((kind) => (
              <WholeNumberField
                key={kind}
                form={form}
                at={`/form/weights/${kind}`}
                label={t.costs[kind]}
                suffix="%"
              />
            ))}
          </div>
        </div>
      </Part>
      <LocationRules form={form} />
      <ChannelRules form={form} />
    </>
  );
}

function LocationRules({ form }: Props) {
  const t = useTexts(sourcingTexts);
  const locations = useLocations();
  const rules = form.values.form.locations;
  const write = (next: readonly LocationRule[]) => form.write('/form/locations', next);
  return (
    <Part
      title={t.locations}
      actions={
        <Button
          variant="default"
          onClick={() => write([...rules, { locationId: '', disfavour: 0, supplies: true }])}
        >
          {t.addLocationRule}
        </Button>
      }
    >
      <div className="bo-fields">
        {rules.map((rule, index) => (
          <div key={index} className="bo-pair">
            <ChoiceField
              form={form}
              at={`/form/locations/${index}/locationId`}
              label={t.location}
              required
              options={locations.options}
            />
            <AmountField form={form} at={`/form/locations/${index}/disfavour`} label={t.disfavour} />
            <AmountField form={form} at={`/form/locations/${index}/labourPerUnit`} label={t.labourPerUnit} />
            <WholeNumberField
              form={form}
              at={`/form/locations/${index}/capacityPerDay`}
              label={t.capacityPerDay}
            />
            <FlagField form={form} at={`/form/locations/${index}/supplies`} label={t.supplies} />
            <Button
              variant="subtle"
              aria-label={`${t.remove}: ${locations.name(rule.locationId)}`}
              onClick={() => write(rules.filter((_, place) => place !== index))}
            >
              {t.remove}
            </Button>
          </div>
        ))}
      </div>
    </Part>
  );
}

function ChannelRules({ form }: Props) {
  const t = useTexts(sourcingTexts);
  const locations = useLocations();
  const channels = useChannels();
  const rules = form.values.form.channels;
  const write = (next: readonly ChannelRule[]) => form.write('/form/channels', next);
  return (
    <Part
      title={t.channels}
      actions={
        <Button
          variant="default"
          onClick={() => write([...rules, { channelId: '', excluded: [], preferred: [] }])}
        >
          {t.addChannelRule}
        </Button>
      }
    >
      <div className="bo-fields">
        {rules.map((rule, index) => (
          <div key={index} className="bo-pair">
            <ChoiceField
              form={form}
              at={`/form/channels/${index}/channelId`}
              label={t.channel}
              required
              options={channels.options}
            />
            <WholeNumberField form={form} at={`/form/channels/${index}/placesMax`} label={t.placesMax} />
            <ManyField
              form={form}
              at={`/form/channels/${index}/excluded`}
              label={t.excluded}
              options={locations.options}
            />
            <ManyField
              form={form}
              at={`/form/channels/${index}/preferred`}
              label={t.preferred}
              options={locations.options}
            />
            <Button
              variant="subtle"
              aria-label={`${t.remove}: ${channels.name(rule.channelId)}`}
              onClick={() => write(rules.filter((_, place) => place !== index))}
            >
              {t.remove}
            </Button>
          </div>
        ))}
      </div>
    </Part>
  );
}
