import { Button, Checkbox } from '@mantine/core';
import type { Product } from '@toonbank/client/catalog.ts';
import { same } from '@toonbank/client/merge.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { Part } from '../kit/ResourceDetail.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { useChannels } from '../network/lookups.ts';
import { networkTexts } from '../network/texts.ts';
import { CATALOG } from './lookups.ts';
import { catalogTexts } from './texts.ts';

/** On which channels a product is for sale. */
export function PublicationTab({ product, mayChange }: { product: Product; mayChange: boolean }) {
  const t = useTexts(catalogTexts);
  const kit = useTexts(kitTexts);
  const network = useTexts(networkTexts);
  const channels = useChannels();
  const [publications, setPublications] = useState(product.publications);
  const save = useAction({ done: t.publicationSaved, changes: [CATALOG, '/api/admin/history'] });
  const on = (channelId: string) => publications.some((each) => each.channelId === channelId);
  const toggle = (channelId: string) =>
    setPublications(
      on(channelId)
        ? publications.filter((each) => each.channelId !== channelId)
        : [
            ...publications,
            product.publications.find((each) => each.channelId === channelId) ?? { channelId },
          ],
    );
  return (
    <Part title={t.publication} text={t.publicationText}>
      <div className="bo-fields">
        {channels.items.map((channel) => (
          <Checkbox
            key={channel.id}
            label={channel.name}
            description={network.channelKinds[channel.kind]}
            checked={on(channel.id)}
            disabled={!mayChange}
            onChange={() => toggle(channel.id)}
          />
        ))}
      </div>
      {mayChange && (
        <div className="bo-modal-actions">
          <Button
            loading={save.busy}
            disabled={same(
              [...publications].map((each) => each.channelId).sort(),
              [...product.publications].map((each) => each.channelId).sort(),
            )}
            onClick={() =>
              void save.run(`${CATALOG}/products/${product.id}/publications`, {
                method: 'PUT',
                body: { version: product.version, publications },
              })
            }
          >
            {kit.save}
          </Button>
        </div>
      )}
    </Part>
  );
}
