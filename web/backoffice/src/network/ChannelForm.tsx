import { useNavigate, useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import type { ChannelKind, SalesChannel } from '@toonbank/client/network.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { api } from '../api.ts';
import {
  ChoiceField,
  CountryField,
  CurrencyField,
  FlagField,
  LanguagesField,
  TextField,
} from '../kit/fields.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Loaded } from '../kit/States.tsx';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { networkTexts } from './texts.ts';

type Values = Omit<SalesChannel, 'version'> & { readonly version?: number };
const PATH = '/api/admin/network/channels';
const KINDS: readonly ChannelKind[] = ['WEB_SHOP', 'TILL', 'APP', 'SOCIAL', 'MARKETPLACE', 'AGENT'];

export function NewChannel() {
  const t = useTexts(networkTexts);
  const [start] = useState<Values>(() => ({
    id: newId(),
    code: '',
    name: '',
    kind: 'WEB_SHOP',
    currency: 'EUR',
    country: 'NL',
    pricesIncludeTax: true,
    languages: ['nl', 'en'],
    active: true,
  }));
  return <Editor title={t.addChannel} start={start} />;
}

export function EditChannel() {
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<{ channel: SalesChannel }>(`${PATH}/${id}`);
  useCrumb(detail.data?.channel.name);
  return (
    <Loaded of={detail} list="/channels">
      {({ channel }) => <Editor key={id} title={channel.name} start={channel} existing={id} />}
    </Loaded>
  );
}

function Editor({ title, start, existing }: { title: string; start: Values; existing?: string }) {
  const t = useTexts(networkTexts);
  const navigate = useNavigate();
  const form = useResourceForm<Values, SalesChannel>({
    start,
    send: ({ id, ...rest }, idempotencyKey) =>
      existing
        ? api(`${PATH}/${existing}`, { method: 'PUT', body: rest, idempotencyKey })
        : api(PATH, { method: 'POST', body: { id, ...rest }, idempotencyKey }),
    onSaved: async (saved) => {
      await forget(PATH, '/api/admin/history');
      await navigate({ to: `/channels/${saved.id}` });
    },
    reload: existing
      ? async () => (await api<{ channel: SalesChannel }>(`${PATH}/${existing}`)).channel
      : undefined,
  });
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <ResourceForm
        form={form}
        onCancel={() => void navigate({ to: existing ? `/channels/${existing}` : '/channels' })}
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
                options={KINDS.map((value) => ({ value, label: t.channelKinds[value] }))}
              />
            </div>
            <div className="bo-pair">
              <CurrencyField form={form} at="/currency" label={t.currency} required />
              <CountryField form={form} at="/country" label={t.country} required />
              <LanguagesField form={form} at="/languages" label={t.languages} />
            </div>
            <FlagField form={form} at="/pricesIncludeTax" label={t.taxIncludedLabel} />
            <FlagField form={form} at="/active" label={t.active} />
          </div>
        </Part>
      </ResourceForm>
    </section>
  );
}
