import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { fullName, nameOf, type CustomerDetail as Detail } from '@toonbank/client/customers.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { MessageTable } from '../messages/MessageList.tsx';
import { OrderTable } from '../orders/OrderTable.tsx';
import { useCrumb } from '../shell/crumbNames.ts';
import { StoreCreditTab } from '../payments/StoreCredit.tsx';
import { BelongingPart } from './Belonging.tsx';
import { ConsentTab } from './ConsentTab.tsx';
import { CUSTOMERS } from './CustomerList.tsx';
import { groupTexts } from './groupTexts.ts';
import { OfferTab } from './Offers.tsx';
import { PointsTab } from './Points.tsx';
import { customerTexts } from './texts.ts';

export function CustomerDetail() {
  const t = useTexts(customerTexts);
  const groups = useTexts(groupTexts);
  const kit = useTexts(kitTexts);
  const { country, date, languageName } = useFormats();
  const may = useMay();
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<Detail>(`${CUSTOMERS}/${id}`);
  const giveCard = useAction({ done: t.cardGiven, changes: [CUSTOMERS, '/api/admin/history'] });
  const customer = detail.data?.customer;
  const title =
    customer && nameOf({ name: fullName(customer.name), company: customer.company, email: customer.email });
  useCrumb(title);
  if (detail.isError) {
    return (
      <Failed
        error={detail.error}
        retry={() => void detail.refetch()}
        back={
          <LinkButton quiet to="/customers">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!detail.data || !customer) return <Loading />;
  const { account, consents } = detail.data;
  const mayChange = may('CUSTOMERS_WRITE') && !customer.erasedAt;
  return (
    <ResourceDetail
      title={title ?? ''}
      badge={customer.erasedAt && <Badge tone="urgent">{t.erased}</Badge>}
      below={customer.company}
      subject={customer.id}
      actions={mayChange && <LinkButton to={`/customers/${customer.id}/edit`}>{kit.edit}</LinkButton>}
      facts={[
        { label: t.email, value: customer.email ?? '–' },
        { label: t.phone, value: <span className="tb-figures">{customer.phone ?? '–'}</span> },
        {
          label: t.card,
          value: customer.loyaltyCard ? (
            <span className="tb-figures">{customer.loyaltyCard}</span>
          ) : mayChange ? (
            <Button
              size="compact-xs"
              variant="light"
              loading={giveCard.busy}
              onClick={() =>
                void giveCard.run(`${CUSTOMERS}/${customer.id}/loyalty-card`, { method: 'POST', body: {} })
              }
            >
              {t.giveCard}
            </Button>
          ) : (
            '–'
          ),
        },
        {
          label: t.account,
          value: account
            ? `${date(account.createdAt)}, ${account.verified ? t.verified : t.unverified}`
            : t.noAccount,
        },
        {
          label: t.language,
          value: languageName(customer.language),
        },
        customer.tags.length > 0 && { label: t.tags, value: customer.tags.join(', ') },
        Boolean(customer.externalId) && {
          label: t.external,
          value: <span className="tb-code">{customer.externalId}</span>,
        },
        { label: t.since, value: date(customer.createdAt) },
      ]}
      aside={!customer.erasedAt && <BelongingPart customerId={customer.id} mayChange={mayChange} />}
      tabs={[
        ...(may('ORDERS_READ')
          ? [
              { id: 'orders', label: t.orders, content: <OrderTable customerId={customer.id} /> },
              { id: 'messages', label: t.messages, content: <MessageTable customerId={customer.id} /> },
            ]
          : []),
        {
          id: 'overview',
          label: t.addresses,
          count: customer.addresses.length,
          content: (
            <>
              <Part title={t.addresses}>
                {customer.addresses.length === 0 && <p className="bo-faint">{t.noAddresses}</p>}
                <ul className="bo-cards">
                  {customer.addresses.map((address, index) => (
                    <li key={address.id ?? index}>
                      {address.main && <Badge tone="good">{t.main}</Badge>}
                      <p>
                        {address.name && <span className="bo-line">{address.name}</span>}
                        {address.company && <span className="bo-line">{address.company}</span>}
                        <span className="bo-line">
                          {address.street} {address.houseNumber} {address.addition}
                        </span>
                        <span className="bo-line">
                          {address.postcode} {address.city}, {country(address.country)}
                        </span>
                      </p>
                    </li>
                  ))}
                </ul>
              </Part>
              {customer.note && (
                <Part title={t.note}>
                  <p className="bo-prose">{customer.note}</p>
                </Part>
              )}
            </>
          ),
        },
        {
          id: 'consents',
          label: t.consents,
          count: consents.length,
          content: <ConsentTab customerId={customer.id} consents={consents} mayChange={mayChange} />,
        },
        ...(may('PRICES_READ')
          ? [{ id: 'offers', label: groups.offers, content: <OfferTab customerId={customer.id} /> }]
          : []),
        { id: 'points', label: groups.points, content: <PointsTab customerId={customer.id} /> },
        ...(may('PAYMENTS_READ')
          ? [{ id: 'credit', label: t.storeCredit, content: <StoreCreditTab customerId={customer.id} /> }]
          : []),
      ]}
    />
  );
}
