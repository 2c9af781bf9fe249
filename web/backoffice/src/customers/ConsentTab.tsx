import { Button, Modal } from '@mantine/core';
import {
  consentChannels,
  purposes,
  type Consent,
  type ConsentChannel,
  type Purpose,
} from '@toonbank/client/customers.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { api } from '../api.ts';
import { ChoiceField, FlagField, TextField } from '../kit/fields.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Notice } from '../kit/States.tsx';
import { forget } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { CUSTOMERS } from './CustomerList.tsx';
import { customerTexts } from './texts.ts';

export function ConsentTab(props: { customerId: string; consents: readonly Consent[]; mayChange: boolean }) {
  const t = useTexts(customerTexts);
  const { moment } = useFormats();
  const [recording, setRecording] = useState(false);
  return (
    <Part
      flush
      title={t.consents}
      text={t.consentText}
      actions={
        props.mayChange && (
          <Button variant="default" size="xs" onClick={() => setRecording(true)}>
            {t.record}
          </Button>
        )
      }
    >
      {props.consents.length === 0 ? (
        <Notice title={t.consentsEmpty} text={t.consentsEmptyText} />
      ) : (
        <table className="bo-table">
          <thead>
            <tr>
              <th scope="col">{t.purpose}</th>
              <th scope="col">{t.channel}</th>
              <th scope="col">{t.granted}</th>
              <th scope="col">{t.source}</th>
              <th scope="col" data-numeric="">
                {t.recorded}
              </th>
            </tr>
          </thead>
          <tbody>
            {props.consents.map((consent) => (
              <tr key={consent.id}>
                <td>{t.purposes[consent.purpose]}</td>
                <td data-label={t.channel}>{t.channels[consent.channel]}</td>
                <td data-end="">
                  <Badge tone={consent.granted ? 'good' : 'quiet'}>
                    {consent.granted ? t.given_ : t.refused}
                  </Badge>
                </td>
                <td data-label={t.source}>
                  {(t.sources as Readonly<Record<string, string>>)[consent.source] ?? consent.source}
                </td>
                <td data-label={t.recorded} data-numeric="">
                  {moment(consent.at)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Modal opened={recording} onClose={() => setRecording(false)} title={t.recordTitle}>
        <RecordConsent customerId={props.customerId} onClose={() => setRecording(false)} />
      </Modal>
    </Part>
  );
}

function RecordConsent({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const t = useTexts(customerTexts);
  const [start] = useState(() => ({
    id: newId(),
    purpose: 'MARKETING' as Purpose,
    channel: 'EMAIL' as ConsentChannel,
    granted: true,
    source: '',
    textVersion: '1',
  }));
  const form = useResourceForm({
    start,
    send: (values, idempotencyKey) =>
      api(`${CUSTOMERS}/${customerId}/consents`, { method: 'POST', body: values, idempotencyKey }),
    savedText: t.recordDone,
    onSaved: async () => {
      await forget(CUSTOMERS, '/api/admin/history');
      onClose();
    },
  });
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.record}>
      <p className="bo-modal-text">{t.recordText}</p>
      <div className="bo-pair">
        <ChoiceField
          form={form}
          at="/purpose"
          label={t.purpose}
          options={purposes.map((value) => ({ value, label: t.purposes[value] }))}
        />
        <ChoiceField
          form={form}
          at="/channel"
          label={t.channel}
          options={consentChannels.map((value) => ({ value, label: t.channels[value] }))}
        />
      </div>
      <FlagField form={form} at="/granted" label={t.granted} />
      <div className="bo-pair">
        <TextField form={form} at="/source" label={t.source} hint={t.sourceHint} maxLength={120} />
        <TextField form={form} at="/textVersion" label={t.textVersion} maxLength={40} />
      </div>
    </ResourceForm>
  );
}
