import { Button } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { Money } from '@toonbank/client/money.ts';
import type { Promotion } from '@toonbank/client/promotions.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { Failed, Loaded, Loading, Notice } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { CouponTab } from './Coupons.tsx';
import { Words } from './InWords.tsx';
import { ProblemList } from './Problems.tsx';
import { PROMOTIONS, StateBadge, usePeriod } from './PromotionList.tsx';
import { ReplayTab } from './Replays.tsx';
import { TestBasket } from './TestBasket.tsx';
import { promotionTexts } from './texts.ts';

const CHANGES = [PROMOTIONS, '/api/admin/history'];

export function PromotionDetail() {
  const { text } = useFormats();
  const { id } = useParams({ strict: false }) as { id: string };
  const promotion = useApi<Promotion>(`${PROMOTIONS}/${id}`);
  useCrumb(text(promotion.data?.title));
  return (
    <Loaded of={promotion} list="/promotions">
      {(data) => <Shown promotion={data} />}
    </Loaded>
  );
}

function Shown({ promotion }: { promotion: Promotion }) {
  const t = useTexts(promotionTexts);
  const { text, number, moment, currencyName } = useFormats();
  const may = useMay();
  const period = usePeriod();
  return (
    <ResourceDetail
      title={text(promotion.title)}
      badge={<StateBadge promotion={promotion} />}
      below={promotion.state === 'PUBLISHED' && promotion.changed ? t.unpublished : text(promotion.badge)}
      subject={promotion.id}
      actions={may('PRICES_WRITE') && promotion.state !== 'ENDED' && <Actions promotion={promotion} />}
      facts={[
        { label: t.code, value: <span className="tb-code">{promotion.code}</span> },
        { label: t.period, value: period(promotion) },
        { label: t.priority, value: number(promotion.priority) },
        Boolean(promotion.currency) && { label: t.currency, value: currencyName(promotion.currency ?? '') },
        {
          label: t.revision,
          value: promotion.publishedAt
            ? `${number(promotion.revision)} · ${moment(promotion.publishedAt)}`
            : t.never,
        },
      ]}
      aside={promotion.limited && <Uses id={promotion.id} />}
      tabs={[
        {
          id: 'overview',
          label: t.overview,
          content: (
            <>
              {promotion.problems.length > 0 && promotion.state !== 'ENDED' && (
                <ProblemList title={t.problems} problems={promotion.problems} />
              )}
              <Words promotion={promotion} />
            </>
          ),
        },
        {
          id: 'test',
          label: t.test,
          content: (
            <TestBasket
              draftId={promotion.state === 'PUBLISHED' && !promotion.changed ? undefined : promotion.id}
            />
          ),
        },
        ...(promotion.needsCoupon
          ? [
              {
                id: 'coupons',
                label: t.coupons,
                content: <CouponTab promotionId={promotion.id} mayChange={may('PRICES_WRITE')} />,
              },
            ]
          : []),
        { id: 'replay', label: t.replay, content: <ReplayTab promotion={promotion} /> },
        { id: 'revisions', label: t.revisions, content: <Revisions id={promotion.id} /> },
      ]}
    />
  );
}

function Actions({ promotion }: { promotion: Promotion }) {
  const t = useTexts(promotionTexts);
  const kit = useTexts(kitTexts);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const publish = useAction({ done: t.published, changes: CHANGES });
  const end = useAction({ done: t.ended, changes: CHANGES, after: () => setAsking(false) });
  const discard = useAction({
    done: t.discarded,
    changes: CHANGES,
    after: () => void navigate({ to: '/promotions' }),
  });
  const path = `${PROMOTIONS}/${promotion.id}`;
  return (
    <>
      {promotion.state === 'DRAFT' && promotion.revision === 0 && (
        <Button
          variant="default"
          loading={discard.busy}
          onClick={() => void discard.run(path, { method: 'DELETE' })}
        >
          {t.discard}
        </Button>
      )}
      {promotion.state === 'PUBLISHED' && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t.end}
        </Button>
      )}
      <LinkButton quiet to={`/promotions/${promotion.id}/edit`}>
        {kit.edit}
      </LinkButton>
      {(promotion.state === 'DRAFT' || promotion.changed) && (
        <Button
          loading={publish.busy}
          onClick={() =>
            void publish.run(`${path}/publications`, { method: 'POST', body: { version: promotion.version } })
          }
        >
          {promotion.revision === 0 ? t.publish : t.publishAgain}
        </Button>
      )}
      <Ask
        open={asking}
        title={t.endQuestion}
        text={t.endText}
        yes={t.end}
        urgent
        busy={end.busy}
        onClose={() => setAsking(false)}
        onYes={() => void end.run(`${path}/endings`, { method: 'POST', body: {} })}
      />
    </>
  );
}

function Uses({ id }: { id: string }) {
  const t = useTexts(promotionTexts);
  const { number, money } = useFormats();
  const uses = useApi<{ orders: number; amount?: Money; ordersMax?: number; amountMax?: Money }>(
    `${PROMOTIONS}/${id}/uses`,
  );
  if (!uses.data) return null;
  const { orders, ordersMax, amount, amountMax } = uses.data;
  return (
    <Part title={t.used}>
      <dl className="bo-facts">
        <div>
          <dt>{t.usedOrders}</dt>
          <dd>
            {number(orders)}
            {ordersMax ? ` / ${number(ordersMax)}` : ''}
          </dd>
        </div>
        {amount && (
          <div>
            <dt>{t.usedAmount}</dt>
            <dd>
              {money(amount)}
              {amountMax ? ` / ${money(amountMax)}` : ''}
            </dd>
          </div>
        )}
      </dl>
    </Part>
  );
}

type Revision = { readonly revision: number; readonly publishedAt: string; readonly by: string };

function Revisions({ id }: { id: string }) {
  const t = useTexts(promotionTexts);
  const { moment } = useFormats();
  const page = useApi<{ items: readonly Revision[] }>(`${PROMOTIONS}/${id}/revisions`);
  if (page.isError) return <Failed error={page.error} retry={() => void page.refetch()} />;
  if (!page.data) return <Loading />;
  if (page.data.items.length === 0) return <Notice title={t.revisionsEmpty} />;
  return (
    <ol className="bo-history">
      {[...page.data.items].reverse().map((each) => (
        <li key={each.revision}>
          <p className="bo-history-who">
            <strong>
              {t.revision} {each.revision}
            </strong>
            <span className="bo-history-action">
              {t.by} {each.by}
            </span>
            <time dateTime={each.publishedAt}>{moment(each.publishedAt)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
