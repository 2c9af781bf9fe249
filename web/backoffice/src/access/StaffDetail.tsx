import { Button, Modal } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { StaffMember } from '@toonbank/client/access.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { api } from '../api.ts';
import { SecretField, TextField } from '../kit/fields.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useLocations } from '../network/lookups.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { useMay } from './session.ts';
import { ACCESS, useRoles } from './StaffList.tsx';
import { accessTexts } from './texts.ts';

export function StaffDetail() {
  const t = useTexts(accessTexts);
  const kit = useTexts(kitTexts);
  const { date, languageName } = useFormats();
  const may = useMay();
  const roles = useRoles();
  const locations = useLocations();
  const [secret, setSecret] = useState<'pin' | 'password' | null>(null);
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<StaffMember>(`${ACCESS}/staff/${id}`);
  useCrumb(detail.data?.name);
  if (detail.isError) {
    return (
      <Failed
        error={detail.error}
        back={
          <LinkButton quiet to="/staff">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!detail.data) return <Loading />;
  const staff = detail.data;
  return (
    <>
      <ResourceDetail
        title={staff.name}
        badge={<Badge tone={staff.active ? 'good' : 'quiet'}>{staff.active ? t.active : t.inactive}</Badge>}
        below={staff.email}
        subject={staff.id}
        actions={
          may('STAFF_WRITE') && (
            <>
              <Button variant="default" onClick={() => setSecret('pin')}>
                {t.setPin}
              </Button>
              <Button variant="default" onClick={() => setSecret('password')}>
                {t.setPassword}
              </Button>
              <LinkButton to={`/staff/${staff.id}/edit`}>{kit.edit}</LinkButton>
            </>
          )
        }
        facts={[
          {
            label: t.signInWays,
            value: [staff.hasPassword ? t.hasPassword : t.noPassword, staff.hasPin ? t.hasPin : t.noPin].join(
              ', ',
            ),
          },
          { label: t.language, value: languageName(staff.language) },
          { label: t.since, value: date(staff.createdAt) },
        ]}
        tabs={[
          {
            id: 'roles',
            label: t.roles,
            count: staff.assignments.length,
            content: (
              <Part flush>
                <table className="bo-table">
                  <thead>
                    <tr>
                      <th scope="col">{t.role}</th>
                      <th scope="col">{t.where}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {staff.assignments.map((each) => (
                      <tr key={each.roleCode + (each.locationId ?? '')}>
                        <td>{roles.name(each.roleCode)}</td>
                        <td data-end="">
                          {each.locationId ? locations.name(each.locationId) : t.everywhere}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Part>
            ),
          },
        ]}
      />
      <Modal
        opened={secret !== null}
        onClose={() => setSecret(null)}
        title={secret === 'pin' ? t.setPin : t.setPassword}
      >
        {secret && <Secret staffId={staff.id} kind={secret} onClose={() => setSecret(null)} />}
      </Modal>
    </>
  );
}

function Secret({
  staffId,
  kind,
  onClose,
}: {
  staffId: string;
  kind: 'pin' | 'password';
  onClose: () => void;
}) {
  const t = useTexts(accessTexts);
  const form = useResourceForm({
    start: { [kind]: '' },
    send: (values, idempotencyKey) =>
      api(`${ACCESS}/staff/${staffId}/${kind}`, { method: 'PUT', body: values, idempotencyKey }),
    savedText: kind === 'pin' ? t.pinSet : t.passwordSet,
    onSaved: async () => {
      await forget(ACCESS, '/api/admin/history');
      onClose();
    },
  });
  return (
    <ResourceForm form={form} small onCancel={onClose}>
      <p className="bo-modal-text">{kind === 'pin' ? t.setPinText : t.setPasswordText}</p>
      {kind === 'pin' ? (
        <TextField form={form} at="/pin" label={t.pin} required autoFocus maxLength={6} />
      ) : (
        <SecretField form={form} at="/password" label={t.password} hint={t.passwordHint} required />
      )}
    </ResourceForm>
  );
}
