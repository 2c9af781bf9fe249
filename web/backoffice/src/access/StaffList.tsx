import type { Role, StaffMember } from '@toonbank/client/access.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { usePage } from '../kit/useApi.ts';
import { useLocations } from '../network/lookups.ts';
import { useMay } from './session.ts';
import { accessTexts } from './texts.ts';

export const ACCESS = '/api/admin/access';

export function useRoles() {
  const roles = usePage<Role>(`${ACCESS}/roles`).data?.items ?? [];
  return {
    items: roles,
    name: (code: string) => roles.find((role) => role.code === code)?.name ?? code,
    options: roles.map((role) => ({ value: role.code, label: role.name })),
  };
}

export function StaffList() {
  const t = useTexts(accessTexts);
  const { date } = useFormats();
  const may = useMay();
  const roles = useRoles();
  const locations = useLocations();
  const add = may('STAFF_WRITE') && (
    <LinkButton to="/staff/new" icon={<Plus size={15} />}>
      {t.addStaff}
    </LinkButton>
  );
  return (
    <ResourceList<StaffMember>
      name="staff"
      title={t.staff}
      path={`${ACCESS}/staff`}
      rowKey={(row) => row.id}
      rowTo={(row) => `/staff/${row.id}`}
      actions={add}
      empty={{ title: t.staffEmpty, text: t.staffEmptyText, action: add }}
      filters={[
        { id: 'role', label: t.role, options: roles.options },
        { id: 'locationId', label: t.location, options: locations.options },
        {
          id: 'active',
          label: t.state,
          options: [
            { value: 'true', label: t.active },
            { value: 'false', label: t.inactive },
          ],
        },
      ]}
      columns={[
        {
          id: 'name',
          header: t.name,
          sort: 'name',
          cell: (row) => (
            <span className="bo-two">
              {row.name}
              {row.demo && <small>{t.demo}</small>}
            </span>
          ),
        },
        { id: 'email', header: t.email, sort: 'email', cell: (row) => row.email },
        {
          id: 'roles',
          header: t.roles,
          cell: (row) =>
            row.assignments
              .map((each) =>
                each.locationId
                  ? `${roles.name(each.roleCode)} (${locations.name(each.locationId)})`
                  : roles.name(each.roleCode),
              )
              .join(', '),
        },
        {
          id: 'pin',
          header: t.pin,
          cell: (row) => (row.hasPin ? '••••' : <span className="bo-faint">{t.noPin}</span>),
        },
        {
          id: 'since',
          header: t.since,
          sort: 'createdAt',
          numeric: true,
          cell: (row) => date(row.createdAt),
        },
        {
          id: 'state',
          header: t.state,
          atEnd: true,
          cell: (row) => (
            <Badge tone={row.active ? 'good' : 'quiet'}>{row.active ? t.active : t.inactive}</Badge>
          ),
        },
      ]}
    />
  );
}
