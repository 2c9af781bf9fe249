import { Button, Select, Textarea } from '@mantine/core';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts, type Translated } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useAction } from '../kit/useAction.ts';
import { useLocations } from '../network/lookups.ts';
import { readBins } from './binLines.ts';
import { FULFILLMENT, FulfillmentTabs } from './looks.tsx';
import { fulfillmentTexts } from './texts.ts';
import './fulfillment.css';

type Bin = {
  readonly variantId: string;
  readonly sku: string;
  readonly title: Translated;
  readonly bin: string;
};

/** Where each article lies at a location: what a picking route follows. */
export function BinPage() {
  const t = useTexts(fulfillmentTexts);
  const { text } = useFormats();
  const locations = useLocations();
  const may = useMay();
  const [chosen, setChosen] = useState<string | null>(null);
  const locationId = chosen ?? locations.items[0]?.id ?? null;
  return (
    <section className="bo-page">
      <PageHead
        title={t.bins}
        below={t.binsText}
        actions={may('NETWORK_WRITE') && locationId && <EnterBins locationId={locationId} />}
      />
      <FulfillmentTabs />
      <Select
        label={t.location}
        className="bo-wide-choice"
        data={[...locations.options]}
        value={locationId}
        allowDeselect={false}
        onChange={setChosen}
      />
      {locationId && (
        <ResourceList<Bin>
          key={locationId}
          name="bins"
          title={t.bins}
          path={`${FULFILLMENT}/bins`}
          query={{ locationId }}
          embedded
          rowKey={(row) => row.variantId}
          empty={{ title: t.binsEmpty, text: t.binsEmptyText }}
          columns={[
            {
              id: 'article',
              header: t.article,
              width: '60%',
              cell: (row) => (
                <span className="bo-two">
                  {text(row.title)}
                  <small className="tb-code">{row.sku}</small>
                </span>
              ),
            },
            {
              id: 'bin',
              header: t.bin,
              atEnd: true,
              cell: (row) => <strong className="tb-figures">{row.bin}</strong>,
            },
          ]}
        />
      )}
    </section>
  );
}

function EnterBins({ locationId }: { locationId: string }) {
  const t = useTexts(fulfillmentTexts);
  const [asking, setAsking] = useState(false);
  const [text, setText] = useState('');
  const read = readBins(text);
  const save = useAction({
    done: t.binsSaved(read.bins.length),
    changes: [FULFILLMENT],
    after: () => {
      setAsking(false);
      setText('');
    },
  });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.addBins}</Button>
      <Ask
        open={asking}
        title={t.addBins}
        text={t.addBinsText}
        yes={t.save}
        busy={save.busy}
        disabled={read.bins.length === 0 || read.badLine !== null}
        onClose={() => setAsking(false)}
        onYes={() =>
          void save.run(`${FULFILLMENT}/bins`, { method: 'PUT', body: { locationId, bins: read.bins } })
        }
      >
        <Textarea
          label={t.bins}
          autosize
          minRows={6}
          maxRows={14}
          className="tb-code"
          placeholder={t.addBinsExample}
          value={text}
          error={read.badLine === null ? undefined : t.badLine(read.badLine)}
          onChange={(event) => setText(event.target.value)}
        />
      </Ask>
    </>
  );
}
