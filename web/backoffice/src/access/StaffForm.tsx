import { Button } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { StaffMember } from '@toonbank/client/access.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { ChoiceField, FlagField, TextField } from '../kit/fields.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useLocations } from '../network/lookups.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { ACCESS, useRoles } from './StaffList.tsx';
import { accessTexts } from './texts.ts';

type Values = Pick<StaffMember, 'name' | 'email' | 'language' | 'assignments' | 'active'> & {
  readonly id?: string;
  readonly version?: number;
};
const PATH = `${ACCESS}/staff`;

function valuesOf({ name, email, language, assignments, active, version }: StaffMember): Values {
  return { name, email, language, assignments, active, version };
}

export function NewStaff() {
  const t = useTexts(accessTexts);
  const [start] = useState<Values>(() => ({
    id: newId(),
    name: '',
    email: '',
    language: 'nl',
    assignments: [{ roleCode: 'associate' }],
    active: true,
  }));
  return <Editor title={t.addStaff} start={start} />;
}

export function EditStaff() {
  const kit = useTexts(kitTexts);
  const { id } = useParams({ strict: false }) as { id: string };
  const staff = useApi<StaffMember>(`${PATH}/${id}`);
  useCrumb(staff.data?.name);
  if (staff.isError) {
    return (
      <Failed
        error={staff.error}
        back={
          <LinkButton quiet to="/staff">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!staff.data) return <Loading />;
  return <Editor key={id} title={staff.data.name} start={valuesOf(staff.data)} existing={id} />;
}

function Editor({ title, start, existing }: { title: string; start: Values; existing?: string }) {
  const t = useTexts(accessTexts);
  const navigate = useNavigate();
  const roles = useRoles();
  const locations = useLocations();
  const form = useResourceForm<Values, StaffMember>({
    start,
    send: (values, idempotencyKey) =>
      existing
        ? api(`${PATH}/${existing}`, { method: 'PUT', body: values, idempotencyKey })
        : api(PATH, { method: 'POST', body: values, idempotencyKey }),
    onSaved: async (saved) => {
      await forget(ACCESS, '/api/admin/history');
      await navigate({ to: `/staff/${saved.id}` });
    },
    reload: existing ? async () => valuesOf(await api<StaffMember>(`${PATH}/${existing}`)) : undefined,
  });
  const { assignments } = form.values;
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <ResourceForm
        form={form}
        onCancel={() => void navigate({ to: existing ? `/staff/${existing}` : '/staff' })}
      >
        <Part title={t.who}>
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
              <TextField form={form} at="/email" label={t.email} type="email" required />
              <ChoiceField
                form={form}
                at="/language"
                label={t.language}
                options={[
                  { value: 'nl', label: 'Nederlands' },
                  { value: 'en', label: 'English' },
                ]}
              />
            </div>
            <FlagField form={form} at="/active" label={t.active} hint={t.activeHint} />
          </div>
        </Part>
        <Part
          title={t.assignments}
          text={t.assignmentsText}
          actions={
            <Button
              size="xs"
              variant="default"
              leftSection={<Plus size={14} />}
              onClick={() => form.write(`/assignments/${assignments.length}`, { roleCode: 'associate' })}
            >
              {t.addAssignment}
            </Button>
          }
        >
          {assignments.map((assignment, index) => (
            <div key={index} className="bo-option">
              <ChoiceField
                form={form}
                at={`/assignments/${index}/roleCode`}
                label={t.role}
                options={roles.options}
              />
              <ChoiceField
                form={form}
                at={`/assignments/${index}/locationId`}
                label={`${t.where}${assignment.locationId ? '' : `: ${t.everywhere.toLowerCase()}`}`}
                options={locations.options}
                clearable
              />
              <button
                type="button"
                className="bo-icon"
                aria-label={`${t.remove}: ${roles.name(assignment.roleCode)}`}
                onClick={() =>
                  form.write(
                    '/assignments',
                    assignments.filter((_, place) => place !== index),
                  )
                }
              >
                <X size={15} />
              </button>
            </div>
          ))}
        </Part>
      </ResourceForm>
    </section>
  );
}
