import { useNavigate, useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import type { Capability, Location } from '@toonbank/client/network.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { api } from '../api.ts';
import { AddressFields, ChoiceField, FlagField, FlagsField, TextField } from '../kit/fields.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Loaded } from '../kit/States.tsx';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { HoursEditor } from './HoursEditor.tsx';
import { networkTexts } from './texts.ts';

type Values = Omit<Location, 'id' | 'version' | 'latitude' | 'longitude'> & {
  readonly id?: string;
  readonly version?: number;
  readonly latitude?: string | number;
  readonly longitude?: string | number;
};

const PATH = '/api/admin/network/locations';
const CAPABILITIES: readonly Capability[] = ['SELL', 'SHIP', 'COLLECT', 'TAKE_RETURNS'];
const ZONES = ['Europe/Amsterdam', 'Europe/Brussels', 'Europe/Berlin', 'Europe/Paris', 'Europe/London'];

function empty(): Values {
  return {
    id: newId(),
    code: '',
    name: '',
    kind: 'STORE',
    address: { street: '', houseNumber: '', postcode: '', city: '', country: 'NL' },
    zone: 'Europe/Amsterdam',
    capabilities: ['SELL', 'COLLECT', 'TAKE_RETURNS'],
    hours: { week: {}, exceptions: [] },
    active: true,
  };
}

/** A typed coordinate as a number; what is no number goes as typed, for the server to refuse. */
function coordinate(typed: string | number | undefined): unknown {
  if (typed === undefined || typed === '') return undefined;
  const number = Number(String(typed).replace(',', '.'));
  return Number.isNaN(number) ? typed : number;
}

export function NewLocation() {
  const t = useTexts(networkTexts);
  const [start] = useState(empty);
  return <Editor title={t.addLocation} start={start} />;
}

export function EditLocation() {
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<{ location: Location }>(`${PATH}/${id}`);
  useCrumb(detail.data?.location.name);
  return (
    <Loaded of={detail} list="/locations">
      {({ location }) => <Editor key={id} title={location.name} start={location} existing={id} />}
    </Loaded>
  );
}

function Editor({ title, start, existing }: { title: string; start: Values; existing?: string }) {
  const t = useTexts(networkTexts);
  const navigate = useNavigate();
  const form = useResourceForm<Values, Location>({
    start,
    send: (values, idempotencyKey) => {
      const { id, ...rest } = values;
      const body = {
        ...rest,
        ...(existing ? {} : { id }),
        latitude: coordinate(values.latitude),
        longitude: coordinate(values.longitude),
      };
      return existing
        ? api(`${PATH}/${existing}`, { method: 'PUT', body, idempotencyKey })
        : api(PATH, { method: 'POST', body, idempotencyKey });
    },
    onSaved: async (saved) => {
      await forget(PATH, '/api/admin/history');
      await navigate({ to: `/locations/${saved.id}` });
    },
    reload: existing
      ? async () => (await api<{ location: Location }>(`${PATH}/${existing}`)).location
      : undefined,
  });
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <ResourceForm
        form={form}
        onCancel={() => void navigate({ to: existing ? `/locations/${existing}` : '/locations' })}
      >
        <Part title={t.general}>
          <div className="bo-fields">
            <div className="bo-pair">
              <TextField
                form={form}
                at="/name"
                label={t.name}
                required
                autoFocus={!existing}
                maxLength={120}
              />
              <TextField form={form} at="/code" label={t.code} required code maxLength={40} />
              <ChoiceField
                form={form}
                at="/kind"
                label={t.kind}
                required
                options={(['STORE', 'WAREHOUSE'] as const).map((value) => ({ value, label: t.kinds[value] }))}
              />
            </div>
            <FlagsField
              form={form}
              at="/capabilities"
              label={t.capabilitiesTitle}
              options={CAPABILITIES.map((value) => ({ value, label: t.capabilities[value] }))}
            />
            <FlagField form={form} at="/active" label={t.active} />
          </div>
        </Part>
        <Part title={t.address}>
          <div className="bo-fields">
            <AddressFields form={form} at="/address" labels={t} strict />
            <div className="bo-pair">
              <TextField form={form} at="/latitude" label={t.latitude} hint={t.coordinatesHint} optional />
              <TextField form={form} at="/longitude" label={t.longitude} optional />
              <ChoiceField
                form={form}
                at="/zone"
                label={t.zone}
                options={[...new Set([...ZONES, start.zone])].map((value) => ({ value, label: value }))}
              />
            </div>
          </div>
        </Part>
        <HoursEditor form={form} at="/hours" />
      </ResourceForm>
    </section>
  );
}
