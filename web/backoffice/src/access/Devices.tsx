import { Button, Modal, Select } from '@mantine/core';
import type { Device, EnrolmentCode } from '@toonbank/client/access.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Ask } from '../kit/Ask.tsx';
import { useListState } from '../kit/listState.ts';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useAction } from '../kit/useAction.ts';
import { useLocations } from '../network/lookups.ts';
import { useMay } from './session.ts';
import { ACCESS } from './StaffList.tsx';
import { accessTexts } from './texts.ts';
import './devices.css';

export function DeviceList() {
  const t = useTexts(accessTexts);
  const { moment, recent } = useFormats();
  const may = useMay();
  const locations = useLocations();
  const { search, reset } = useListState();
  const [revoking, setRevoking] = useState<Device | null>(null);
  const revoke = useAction({ done: t.deviceRevoked, changes: [ACCESS], after: () => setRevoking(null) });
  const enrolling = search['do'] === 'enrol';
  const add = may('NETWORK_WRITE') && (
    <Button leftSection={<Plus size={15} />} onClick={() => reset({ ...search, do: 'enrol' })}>
      {t.enrol}
    </Button>
  );
  return (
    <>
      <ResourceList<Device>
        name="devices"
        title={t.devices}
        path={`${ACCESS}/devices`}
        searchable={false}
        rowKey={(row) => row.id}
        actions={add}
        empty={{ title: t.devicesEmpty, text: t.devicesEmptyText, action: add }}
        filters={[
          { id: 'locationId', label: t.location, options: locations.options },
          {
            id: 'revoked',
            label: t.state,
            options: [
              { value: 'false', label: t.inUse },
              { value: 'true', label: t.revoked },
            ],
          },
        ]}
        columns={[
          { id: 'name', header: t.device, cell: (row) => <strong>{row.name}</strong> },
          { id: 'location', header: t.location, cell: (row) => locations.name(row.locationId) },
          { id: 'enrolled', header: t.enrolled, cell: (row) => moment(row.enrolledAt) },
          {
            id: 'seen',
            header: t.lastSeen,
            cell: (row) => (row.lastSeenAt ? recent(row.lastSeenAt) : t.never),
          },
          {
            id: 'state',
            header: t.state,
            atEnd: true,
            cell: (row) => (
              <Badge tone={row.revokedAt ? 'quiet' : 'good'}>{row.revokedAt ? t.revoked : t.inUse}</Badge>
            ),
          },
          {
            id: 'revoke',
            header: '',
            numeric: true,
            cell: (row) =>
              !row.revokedAt &&
              may('NETWORK_WRITE') && (
                <Button size="compact-xs" variant="subtle" color="clay" onClick={() => setRevoking(row)}>
                  {t.revoke}
                </Button>
              ),
          },
        ]}
      />
      <Modal opened={enrolling} onClose={() => reset({ ...search, do: undefined })} title={t.enrol}>
        <Enrol />
      </Modal>
      <Ask
        open={revoking !== null}
        title={t.revokeDevice}
        text={t.revokeDeviceText}
        yes={t.revoke}
        urgent
        busy={revoke.busy}
        onClose={() => setRevoking(null)}
        onYes={() => revoking && void revoke.run(`${ACCESS}/devices/${revoking.id}`, { method: 'DELETE' })}
      />
    </>
  );
}

/** A code in big signs, to be keyed in at the till. */
function Enrol() {
  const t = useTexts(accessTexts);
  const { time } = useFormats();
  const locations = useLocations();
  const [locationId, setLocationId] = useState<string | null>(null);
  const [code, setCode] = useState<EnrolmentCode | null>(null);
  const make = useAction<EnrolmentCode>({ changes: [], after: setCode });
  const stores = locations.items.filter(
    (location) => location.active && location.capabilities.includes('SELL'),
  );
  const ask = () => void make.run(`${ACCESS}/enrolment-codes`, { method: 'POST', body: { locationId } });
  if (code) {
    return (
      <div className="bo-code">
        <p>{t.enrolCode}</p>
        <output aria-label={code.code.split('').join(' ')}>{code.code}</output>
        <p>
          {t.enrolWhere} <strong className="tb-code">{window.location.origin}/till/</strong>
        </p>
        <p className="bo-faint">
          {locations.name(code.locationId)} · {t.enrolUntil(time(code.expiresAt))}
        </p>
        <Button variant="default" loading={make.busy} onClick={ask}>
          {t.anotherCode}
        </Button>
      </div>
    );
  }
  return (
    <div className="bo-fields">
      <p className="bo-modal-text">{t.enrolText}</p>
      <Select
        label={t.location}
        data={stores.map((location) => ({ value: location.id, label: location.name }))}
        value={locationId}
        allowDeselect={false}
        onChange={setLocationId}
        data-autofocus
      />
      <div className="bo-modal-actions">
        <Button disabled={!locationId} loading={make.busy} onClick={ask}>
          {t.makeCode}
        </Button>
      </div>
    </div>
  );
}
