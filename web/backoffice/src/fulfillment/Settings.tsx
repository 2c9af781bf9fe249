import { Button, NumberInput, Switch } from '@mantine/core';
import type { FulfilmentSettings } from '@toonbank/client/fulfillment.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useLocations } from '../network/lookups.ts';
import { FULFILLMENT, FulfillmentTabs } from './looks.tsx';
import { fulfillmentTexts } from './texts.ts';
import './fulfillment.css';

/** What is agreed with each location: how fast it answers, how long it keeps. */
export function FulfillmentSettings() {
  const t = useTexts(fulfillmentTexts);
  const settings = useApi<readonly FulfilmentSettings[]>(`${FULFILLMENT}/settings`);
  const locations = useLocations();
  return (
    <section className="bo-page">
      <PageHead title={t.settings} below={t.settingsText} />
      <FulfillmentTabs />
      {settings.isError ? (
        <Failed error={settings.error} retry={() => void settings.refetch()} />
      ) : !settings.data ? (
        <Loading />
      ) : (
        <div className="bo-settings">
          {settings.data.map((each) => (
            <Part key={`${each.locationId} ${each.version}`} title={locations.name(each.locationId)}>
              <OfLocation settings={each} />
            </Part>
          ))}
        </div>
      )}
    </section>
  );
}

const ANSWER_MAX = 2880;
const DAYS_MAX = 90;

function OfLocation({ settings }: { settings: FulfilmentSettings }) {
  const t = useTexts(fulfillmentTexts);
  const may = useMay();
  const [values, setValues] = useState(settings);
  const save = useAction({ done: t.saved, changes: [FULFILLMENT] });
  const changed = JSON.stringify(values) !== JSON.stringify(settings);
  const locked = !may('NETWORK_WRITE');
  const whole = (name: 'answerWithinMinutes' | 'collectKeepDays' | 'remindAfterDays', label: string) => (
    <NumberInput
      label={label}
      value={values[name]}
      min={1}
      max={name === 'answerWithinMinutes' ? ANSWER_MAX : DAYS_MAX}
      allowDecimal={false}
      disabled={locked || (name === 'answerWithinMinutes' && values.acceptsByItself)}
      suffix={` ${name === 'answerWithinMinutes' ? t.min : t.days}`}
      onChange={(value) => setValues({ ...values, [name]: Number(value) || 1 })}
    />
  );
  return (
    <form
      className="bo-fields"
      onSubmit={(event) => {
        event.preventDefault();
        const { locationId, ...body } = values;
        void save.run(`${FULFILLMENT}/settings/${locationId}`, { method: 'PUT', body });
      }}
    >
      <Switch
        label={t.acceptsByItself}
        checked={values.acceptsByItself}
        disabled={locked}
        onChange={(event) => setValues({ ...values, acceptsByItself: event.currentTarget.checked })}
      />
      <div className="bo-three">
        {whole('answerWithinMinutes', t.answerWithin)}
        {whole('collectKeepDays', t.keepDays)}
        {whole('remindAfterDays', t.remindAfter)}
      </div>
      {!locked && (
        <div>
          <Button type="submit" size="xs" disabled={!changed} loading={save.busy}>
            {t.save}
          </Button>
        </div>
      )}
    </form>
  );
}
