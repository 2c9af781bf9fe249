import { Button } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { CarrierService, Weekday, Zone } from '@toonbank/client/sourcing.ts';
import type { Page } from '@toonbank/client/page.ts';
import { countries } from '@toonbank/ui/format/names.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { FlagField, FlagsField, ManyField, TextField, WholeNumberField, WordsField } from '../kit/fields.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Loaded } from '../kit/States.tsx';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm, type Form } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { AmountField } from './StrategyFields.tsx';
import { CARRIERS } from './paths.ts';
import { SourcingTabs } from './SourcingTabs.tsx';
import { sourcingTexts } from './texts.ts';

const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

export function CarrierList() {
  const t = useTexts(sourcingTexts);
  const may = useMay();
  const found = useApi<Page<CarrierService>>(CARRIERS);
  return (
    <section className="bo-page">
      <PageHead
        title={t.carriers}
        below={t.carriersText}
        actions={
          may('NETWORK_WRITE') && (
            <LinkButton to="/sourcing/carriers/new" icon={<Plus size={15} />}>
              {t.addCarrier}
            </LinkButton>
          )
        }
      />
      <SourcingTabs />
      <Loaded of={found} list="/sourcing">
        {(services) => (
          <>
            {services.items.map((service) => (
              <ServicePart key={service.code} service={service} />
            ))}
          </>
        )}
      </Loaded>
    </section>
  );
}

function ServicePart({ service }: { service: CarrierService }) {
  const t = useTexts(sourcingTexts);
  const may = useMay();
  const { money, number, country } = useFormats();
  const days = (list: readonly Weekday[]) =>
    WEEKDAYS.filter((day) => list.includes(day))
      .map((day) => t.weekdays[day])
      .join(' ');
  return (
    <Part
      flush
      title={service.name}
      text={`${service.methods.length === 0 ? t.all : service.methods.map((code) => t.methodNames[code] ?? code).join(', ')} · ${t.cutOff}: ${service.cutOff.slice(0, 5)} · ${t.collects} ${days(service.collects)} · ${t.delivers} ${days(service.delivers)}`}
      actions={
        <>
          <Badge tone={service.active ? 'good' : 'quiet'}>{service.active ? t.active : t.inactive}</Badge>
          {may('NETWORK_WRITE') && <Link to={`/sourcing/carriers/${service.code}`}>{t.edit}</Link>}
        </>
      }
    >
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{t.zone}</th>
            <th scope="col">{t.countries}</th>
            <th scope="col">{t.days}</th>
            <th scope="col" data-numeric="">
              {t.rates}
            </th>
          </tr>
        </thead>
        <tbody>
          {service.zones.map((zone) => (
            <tr key={zone.name}>
              <td>{zone.name}</td>
              <td data-label={t.countries}>
                {zone.countries.length === 0 ? t.everywhere : zone.countries.map(country).join(', ')}{' '}
                {zone.postcodes.join(', ')}
              </td>
              <td data-label={t.days}>
                {zone.daysMin === zone.daysMax
                  ? number(zone.daysMax)
                  : `${number(zone.daysMin)}–${number(zone.daysMax)}`}
              </td>
              <td data-numeric="" data-end="">
                {zone.rates.map((rate) => (
                  <span key={rate.gramsMax} className="bo-line">
                    ≤ {number(rate.gramsMax / 1000)} kg {money({ amount: rate.cost, currency: 'EUR' })}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

type Values = Omit<CarrierService, 'id' | 'version'> & { readonly version?: number };
const EMPTY_ZONE: Zone = {
  name: '',
  countries: [],
  postcodes: [],
  daysMin: 1,
  daysMax: 2,
  rates: [{ gramsMax: 10_000, cost: 500 }],
};

export function NewCarrier() {
  const t = useTexts(sourcingTexts);
  return (
    <Editor
      title={t.addCarrier}
      fresh
      start={{
        code: '',
        name: '',
        methods: [],
        cutOff: '17:00:00',
        collects: WEEKDAYS.slice(0, 5),
        delivers: WEEKDAYS.slice(0, 6),
        zones: [EMPTY_ZONE],
        active: true,
      }}
    />
  );
}

export function EditCarrier() {
  const { code } = useParams({ strict: false }) as { code: string };
  const found = useApi<Page<CarrierService>>(CARRIERS);
  const service = found.data?.items.find((one) => one.code === code);
  useCrumb(service?.name);
  return (
    <Loaded of={found} list="/sourcing/carriers">
      {(services) => {
        const one = services.items.find((other) => other.code === code);
        return one ? <Editor key={code} title={one.name} start={values(one)} /> : null;
      }}
    </Loaded>
  );
}

const values = ({
  code,
  name,
  methods,
  cutOff,
  collects,
  delivers,
  zones,
  active,
  version,
}: CarrierService): Values => ({
  code,
  name,
  methods,
  cutOff,
  collects,
  delivers,
  zones,
  active,
  version,
});

function Editor({ title, start, fresh }: { title: string; start: Values; fresh?: boolean }) {
  const t = useTexts(sourcingTexts);
  const navigate = useNavigate();
  const form = useResourceForm<Values, CarrierService>({
    start,
    send: ({ code, ...rest }, idempotencyKey) =>
      api(`${CARRIERS}/${encodeURIComponent(code)}`, { method: 'PUT', body: rest, idempotencyKey }),
    onSaved: async () => {
      await forget(CARRIERS);
      await navigate({ to: '/sourcing/carriers' });
    },
  });
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <ResourceForm form={form} onCancel={() => void navigate({ to: '/sourcing/carriers' })}>
        <Part title={t.service}>
          <div className="bo-fields">
            <div className="bo-pair">
              <TextField form={form} at="/name" label={t.name} required maxLength={100} />
              {fresh && <TextField form={form} at="/code" label={t.code} required code maxLength={40} />}
              <TextField form={form} at="/cutOff" label={t.cutOff} type="time" required />
            </div>
            <WordsField form={form} at="/methods" label={t.methods} hint={t.methodsHint} />
            <DaysField form={form} at="/collects" label={t.collects} />
            <DaysField form={form} at="/delivers" label={t.delivers} />
            <FlagField form={form} at="/active" label={t.active} />
          </div>
        </Part>
        {form.values.zones.map((_, index) => (
          <ZonePart key={index} form={form} index={index} />
        ))}
        <Button variant="default" onClick={() => form.write('/zones', [...form.values.zones, EMPTY_ZONE])}>
          {t.addZone}
        </Button>
      </ResourceForm>
    </section>
  );
}

function DaysField({ form, at, label }: { form: Form<Values>; at: string; label: string }) {
  const t = useTexts(sourcingTexts);
  return (
    <FlagsField
      form={form}
      at={at}
      label={label}
      options={WEEKDAYS.map((value) => ({ value, label: t.weekdays[value] }))}
    />
  );
}

function ZonePart({ form, index }: { form: Form<Values>; index: number }) {
  const t = useTexts(sourcingTexts);
  const { country } = useFormats();
  const zone = form.values.zones[index];
  if (!zone) return null;
  const at = `/zones/${index}`;
  return (
    <Part
      title={zone.name || t.zone}
      actions={
        form.values.zones.length > 1 && (
          <Button
            variant="subtle"
            onClick={() =>
              form.write(
                '/zones',
                form.values.zones.filter((_, place) => place !== index),
              )
            }
          >
            {t.remove}
          </Button>
        )
      }
    >
      <div className="bo-fields">
        <div className="bo-pair">
          <TextField form={form} at={`${at}/name`} label={t.name} required maxLength={60} />
          <WholeNumberField form={form} at={`${at}/daysMin`} label={t.daysMin} required />
          <WholeNumberField form={form} at={`${at}/daysMax`} label={t.daysMax} required />
        </div>
        <div className="bo-pair">
          <ManyField
            form={form}
            at={`${at}/countries`}
            label={t.countries}
            hint={t.countriesHint}
            options={countries.map((value) => ({ value, label: country(value) }))}
          />
          <WordsField form={form} at={`${at}/postcodes`} label={t.postcodes} />
        </div>
        {zone.rates.map((_, step) => (
          <div key={step} className="bo-pair">
            <WholeNumberField form={form} at={`${at}/rates/${step}/gramsMax`} label={t.upTo} required />
            <AmountField form={form} at={`${at}/rates/${step}/cost`} label={t.price} />
            <Button
              variant="subtle"
              disabled={zone.rates.length === 1}
              onClick={() =>
                form.write(
                  `${at}/rates`,
                  zone.rates.filter((_rate, place) => place !== step),
                )
              }
            >
              {t.remove}
            </Button>
          </div>
        ))}
        <Button
          variant="default"
          onClick={() => {
            const last = zone.rates[zone.rates.length - 1];
            form.write(`${at}/rates`, [
              ...zone.rates,
              { gramsMax: (last?.gramsMax ?? 0) + 5_000, cost: last?.cost ?? 0 },
            ]);
          }}
        >
          {t.addRate}
        </Button>
      </div>
    </Part>
  );
}
