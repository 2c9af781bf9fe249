import { Button } from '@mantine/core';
import type { Page } from '@toonbank/client/page.ts';
import type { PolicyBook, ReturnRule } from '@toonbank/client/returns.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { useCategories } from '../catalog/lookups.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { useApi } from '../kit/useApi.ts';
import { useChannels } from '../network/lookups.ts';
import { RETURNS } from './looks.ts';
import { RulesEditor } from './RulesEditor.tsx';
import { returnTexts } from './texts.ts';
import './returns.css';

export const POLICIES = `${RETURNS}/policies`;
const BASIS_POINTS = 100;

/** The rules for returns: the book that holds, those before it, and one to come. */
export function ReturnRules() {
  const books = useApi<Page<PolicyBook>>(POLICIES);
  if (books.isError) return <Failed error={books.error} retry={() => void books.refetch()} />;
  const items = books.data?.items;
  return items ? <Books books={items} /> : <Loading />;
}

function Books({ books }: { books: readonly PolicyBook[] }) {
  const t = useTexts(returnTexts);
  const { moment } = useFormats();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const [now] = useState(() => Date.now());
  const current = books.find((book) => Date.parse(book.validFrom) <= now);
  const newest = books[0];
  if (editing && newest) {
    return <RulesEditor key={newest.version} book={newest} onClose={() => setEditing(false)} />;
  }
  return (
    <section className="bo-page">
      <PageHead
        title={t.rules}
        below={t.ruleHint}
        actions={may('SETTINGS') && <Button onClick={() => setEditing(true)}>{t.edit}</Button>}
      />
      {books.map((book) => (
        <Part
          key={book.version}
          title={
            // the book that came with the program holds for whatever was sold before there was another
            Date.parse(book.validFrom) === 0
              ? `${t.bookVersion(book.version)} · ${t.fromTheBeginning}`
              : `${t.bookVersion(book.version)} · ${t.validFrom(moment(book.validFrom))}`
          }
          actions={
            <Badge tone={book === current ? 'good' : Date.parse(book.validFrom) > now ? 'waiting' : 'quiet'}>
              {book === current ? t.current : Date.parse(book.validFrom) > now ? t.coming : t.past}
            </Badge>
          }
        >
          <p className="bo-faint">
            {Date.parse(book.publishedAt) > 0 && t.publishedBy(book.publishedBy, moment(book.publishedAt))}
            {book.note && ` — ${book.note}`}
          </p>
          <ol className="bo-rules">
            {book.rules.map((rule) => (
              <li key={rule.code}>
                <RuleWords rule={rule} />
              </li>
            ))}
          </ol>
        </Part>
      ))}
    </section>
  );
}

/** A rule in words. */
function RuleWords({ rule }: { rule: ReturnRule }) {
  const t = useTexts(returnTexts);
  const { text, money, date } = useFormats();
  const channels = useChannels();
  const categories = useCategories();
  const words = [
    rule.categoryCodes.length > 0 && `${t.categories}: ${rule.categoryCodes.map(categories.name).join(', ')}`,
    rule.channelIds.length > 0 &&
      `${t.channels}: ${rule.channelIds.map((id) => channels.name(id)).join(', ')}`,
    rule.soldFrom && `${t.soldFrom} ${date(rule.soldFrom)}`,
    rule.soldUntil && `${t.soldUntil} ${date(rule.soldUntil)}`,
    rule.reducedFromPercent !== undefined && `${t.reducedFrom} ${rule.reducedFromPercent} %`,
    rule.finalSale ? t.finalSale : t.windowOf(rule.windowDays),
    rule.windowUntil && `${t.windowUntil} ${date(rule.windowUntil)}`,
    rule.fee.amount && `${t.feeAmount}: ${money(rule.fee.amount)}`,
    rule.fee.basisPoints > 0 && `${t.feeShare}: ${rule.fee.basisPoints / BASIS_POINTS} %`,
    `${t.deliveryBack} ${t.deliveries[rule.delivery]}`,
    rule.refundWays.map((way) => t.refundWays[way]).join(' / '),
  ].filter(Boolean);
  return (
    <>
      <strong>{text(rule.name)}</strong>
      <p className="bo-rule-words">{words.join(' · ')}</p>
      {text(rule.conditions) && <p className="bo-rule-words">“{text(rule.conditions)}”</p>}
    </>
  );
}
