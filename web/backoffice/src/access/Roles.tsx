import { Button } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { permissions, type Role } from '@toonbank/client/access.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { Ask } from '../kit/Ask.tsx';
import { FlagsField, TextField } from '../kit/fields.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { useMay } from './session.ts';
import { ACCESS } from './StaffList.tsx';
import { accessTexts } from './texts.ts';

const PATH = `${ACCESS}/roles`;

export function RoleList() {
  const t = useTexts(accessTexts);
  const may = useMay();
  const add = may('STAFF_WRITE') && (
    <LinkButton to="/roles/new" icon={<Plus size={15} />}>
      {t.addRole}
    </LinkButton>
  );
  return (
    <ResourceList<Role>
      name="roles"
      title={t.roles}
      path={PATH}
      searchable={false}
      rowKey={(row) => row.id}
      rowTo={(row) => `/roles/${row.id}`}
      actions={add}
      empty={{ title: t.rolesEmpty, text: t.rolesEmptyText, action: add }}
      columns={[
        { id: 'name', header: t.role, cell: (row) => row.name },
        {
          id: 'kind',
          header: t.state,
          atEnd: true,
          cell: (row) => (
            <Badge tone={row.builtIn ? 'quiet' : 'informing'}>{row.builtIn ? t.builtIn : t.own}</Badge>
          ),
        },
        { id: 'permissions', header: t.permissions, numeric: true, cell: (row) => row.permissions.length },
      ]}
    />
  );
}

function PermissionWords({ held }: { held: readonly string[] }) {
  const t = useTexts(accessTexts);
  return (
    <ul className="bo-ticks">
      {permissions.map((permission) => (
        <li key={permission} data-on={held.includes(permission) ? '' : undefined}>
          {t.permission[permission]}
        </li>
      ))}
    </ul>
  );
}

export function RoleDetail() {
  const t = useTexts(accessTexts);
  const kit = useTexts(kitTexts);
  const may = useMay();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { id } = useParams({ strict: false }) as { id: string };
  const role = useApi<Role>(`${PATH}/${id}`);
  const remove = useAction({
    done: t.roleRemoved,
    changes: [PATH],
    after: () => void navigate({ to: '/roles' }),
  });
  useCrumb(role.data?.name);
  if (role.isError) {
    return (
      <Failed
        error={role.error}
        back={
          <LinkButton quiet to="/roles">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!role.data) return <Loading />;
  const { data } = role;
  return (
    <>
      <ResourceDetail
        title={data.name}
        badge={<Badge tone={data.builtIn ? 'quiet' : 'informing'}>{data.builtIn ? t.builtIn : t.own}</Badge>}
        subject={data.id}
        actions={
          may('STAFF_WRITE') && (
            <>
              {!data.builtIn && (
                <Button variant="default" onClick={() => setAsking(true)}>
                  {t.removeRole}
                </Button>
              )}
              {data.code !== 'owner' && <LinkButton to={`/roles/${data.id}/edit`}>{kit.edit}</LinkButton>}
            </>
          )
        }
        facts={[{ label: t.code, value: <span className="tb-code">{data.code}</span> }]}
        tabs={[
          {
            id: 'permissions',
            label: t.permissions,
            count: data.permissions.length,
            content: (
              <Part>
                <PermissionWords held={data.permissions} />
              </Part>
            ),
          },
        ]}
      />
      <Ask
        open={asking}
        title={t.removeRole}
        text={t.removeRoleText}
        yes={t.removeRole}
        urgent
        busy={remove.busy}
        onClose={() => setAsking(false)}
        onYes={() => void remove.run(`${PATH}/${data.id}`, { method: 'DELETE' })}
      />
    </>
  );
}

type Values = Pick<Role, 'code' | 'name' | 'permissions'> & {
  readonly id?: string;
  readonly version?: number;
};

export function NewRole() {
  const t = useTexts(accessTexts);
  const [start] = useState<Values>(() => ({ id: newId(), code: '', name: '', permissions: [] }));
  return <Editor title={t.addRole} start={start} />;
}

export function EditRole() {
  const { id } = useParams({ strict: false }) as { id: string };
  const role = useApi<Role>(`${PATH}/${id}`);
  useCrumb(role.data?.name);
  if (role.isError) return <Failed error={role.error} />;
  if (!role.data) return <Loading />;
  const { code, name, permissions: held, version } = role.data;
  return <Editor key={id} title={name} start={{ code, name, permissions: held, version }} existing={id} />;
}

function Editor({ title, start, existing }: { title: string; start: Values; existing?: string }) {
  const t = useTexts(accessTexts);
  const navigate = useNavigate();
  const form = useResourceForm<Values, Role>({
    start,
    send: (values, idempotencyKey) =>
      existing
        ? api(`${PATH}/${existing}`, { method: 'PUT', body: values, idempotencyKey })
        : api(PATH, { method: 'POST', body: values, idempotencyKey }),
    savedText: t.roleSaved,
    onSaved: async (saved) => {
      await forget(ACCESS, '/api/admin/history');
      await navigate({ to: `/roles/${saved.id}` });
    },
    reload: existing
      ? async () => {
          const { code, name, permissions: held, version } = await api<Role>(`${PATH}/${existing}`);
          return { code, name, permissions: held, version };
        }
      : undefined,
  });
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <ResourceForm
        form={form}
        onCancel={() => void navigate({ to: existing ? `/roles/${existing}` : '/roles' })}
      >
        <Part>
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
            </div>
            <FlagsField
              form={form}
              at="/permissions"
              label={t.permissions}
              options={permissions.map((value) => ({ value, label: t.permission[value] }))}
            />
          </div>
        </Part>
      </ResourceForm>
    </section>
  );
}
