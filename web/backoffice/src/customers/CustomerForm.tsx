import { Button } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import {
  fullName,
  nameOf,
  type Customer,
  type CustomerAddress,
  type CustomerDetail,
} from '@toonbank/client/customers.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { AddressFields, ChoiceField, LongTextField, TextField, WordsField } from '../kit/fields.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { CUSTOMERS } from './CustomerList.tsx';
import { customerTexts } from './texts.ts';

type Values = Pick<
  Customer,
  | 'name'
  | 'company'
  | 'language'
  | 'email'
  | 'phone'
  | 'loyaltyCard'
  | 'externalId'
  | 'addresses'
  | 'tags'
  | 'note'
> & {
  readonly id?: string;
  readonly version?: number;
};

function valuesOf(customer: Customer): Values {
  const { version, name, company, language, email, phone, loyaltyCard, externalId, addresses, tags, note } =
    customer;
  return { version, name, company, language, email, phone, loyaltyCard, externalId, addresses, tags, note };
}

const emptyAddress = (main: boolean): CustomerAddress => ({
  id: newId(),
  name: '',
  company: '',
  phone: '',
  addition: '',
  region: '',
  street: '',
  houseNumber: '',
  postcode: '',
  city: '',
  country: 'NL',
  main,
});

export function NewCustomer() {
  const t = useTexts(customerTexts);
  const [start] = useState<Values>(() => ({
    id: newId(),
    name: { given: '', infix: '', family: '' },
    company: '',
    language: 'nl',
    addresses: [],
    tags: [],
    note: '',
  }));
  return <Editor title={t.add} start={start} />;
}

export function EditCustomer() {
  const kit = useTexts(kitTexts);
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<CustomerDetail>(`${CUSTOMERS}/${id}`);
  const customer = detail.data?.customer;
  const title =
    customer && nameOf({ name: fullName(customer.name), company: customer.company, email: customer.email });
  useCrumb(title);
  if (detail.isError) {
    return (
      <Failed
        error={detail.error}
        back={
          <LinkButton quiet to="/customers">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!customer) return <Loading />;
  return <Editor key={id} title={title ?? ''} start={valuesOf(customer)} existing={id} />;
}

function Editor({ title, start, existing }: { title: string; start: Values; existing?: string }) {
  const t = useTexts(customerTexts);
  const navigate = useNavigate();
  const form = useResourceForm<Values, Customer>({
    start,
    send: (values, idempotencyKey) =>
      existing
        ? api(`${CUSTOMERS}/${existing}`, { method: 'PUT', body: values, idempotencyKey })
        : api(CUSTOMERS, { method: 'POST', body: values, idempotencyKey }),
    onSaved: async (saved) => {
      await forget(CUSTOMERS, '/api/admin/history');
      await navigate({ to: `/customers/${saved.id}` });
    },
    reload: existing
      ? async () => valuesOf((await api<CustomerDetail>(`${CUSTOMERS}/${existing}`)).customer)
      : undefined,
  });
  const { addresses } = form.values;
  const setMain = (at: number) =>
    form.write(
      '/addresses',
      addresses.map((address, index) => ({ ...address, main: index === at })),
    );
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <ResourceForm
        form={form}
        onCancel={() => void navigate({ to: existing ? `/customers/${existing}` : '/customers' })}
      >
        <Part title={t.who}>
          <div className="bo-fields">
            <div className="bo-pair">
              <TextField form={form} at="/name/given" label={t.given} autoFocus={!existing} maxLength={80} />
              <TextField form={form} at="/name/infix" label={t.infix} maxLength={30} />
              <TextField form={form} at="/name/family" label={t.family} maxLength={80} />
            </div>
            <div className="bo-pair">
              <TextField form={form} at="/company" label={t.company} maxLength={120} />
              <ChoiceField
                form={form}
                at="/language"
                label={t.language}
                options={[
                  { value: 'nl', label: t.dutch },
                  { value: 'en', label: t.english },
                ]}
              />
            </div>
          </div>
        </Part>
        <Part title={t.identities}>
          <div className="bo-fields">
            <div className="bo-pair">
              <TextField form={form} at="/email" label={t.email} type="email" optional />
              <TextField
                form={form}
                at="/phone"
                label={t.phone}
                type="tel"
                optional
                placeholder="+31612345678"
              />
              <TextField form={form} at="/loyaltyCard" label={t.card} optional maxLength={13} />
            </div>
          </div>
        </Part>
        <Part
          title={t.addresses}
          actions={
            <Button
              size="xs"
              variant="default"
              leftSection={<Plus size={14} />}
              onClick={() =>
                form.write(`/addresses/${addresses.length}`, emptyAddress(addresses.length === 0))
              }
            >
              {t.addAddress}
            </Button>
          }
        >
          {addresses.length === 0 && <p className="bo-faint">{t.noAddresses}</p>}
          {addresses.map((address, index) => (
            <fieldset key={address.id ?? index} className="bo-group-fields">
              <legend className="tb-unseen">{`${t.addresses} ${index + 1}`}</legend>
              <AddressFields form={form} at={`/addresses/${index}`} labels={t} />
              <div className="bo-row">
                <label className="bo-radio">
                  <input
                    type="radio"
                    name="main-address"
                    checked={address.main}
                    onChange={() => setMain(index)}
                  />{' '}
                  {t.main}
                </label>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="clay"
                  onClick={() =>
                    form.write(
                      '/addresses',
                      addresses.filter((_, place) => place !== index),
                    )
                  }
                >
                  {t.removeAddress}
                </Button>
              </div>
            </fieldset>
          ))}
        </Part>
        <Part title={t.note}>
          <div className="bo-fields">
            <WordsField form={form} at="/tags" label={t.tags} />
            <LongTextField form={form} at="/note" label={t.note} />
          </div>
        </Part>
      </ResourceForm>
    </section>
  );
}
