import { Button, FileButton, TextInput } from '@mantine/core';
import type { Picture as Medium, Product } from '@toonbank/client/catalog.ts';
import { same } from '@toonbank/client/merge.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ArrowLeft, ImagePlus, X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { Part } from '../kit/ResourceDetail.tsx';
import { showRefusal } from '../kit/refusals.ts';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { CATALOG } from './lookups.ts';
import { catalogTexts } from './texts.ts';

/** A product's pictures: order, words, more and fewer. */
export function MediaTab({ product, mayChange }: { product: Product; mayChange: boolean }) {
  const t = useTexts(catalogTexts);
  const kit = useTexts(kitTexts);
  const [media, setMedia] = useState<readonly Medium[]>(product.media);
  const [sending, setSending] = useState(false);
  const save = useAction({ done: t.mediaSaved, changes: [CATALOG, '/api/admin/history'] });

  async function add(files: File[]): Promise<void> {
    setSending(true);
    try {
      for (const file of files) {
        const picture = await api<Medium>(`${CATALOG}/pictures`, { method: 'POST', file });
        setMedia((now) =>
          now.some((each) => each.hash === picture.hash) ? now : [...now, { ...picture, alt: {} }],
        );
      }
    } catch (error) {
      showRefusal(error);
    } finally {
      setSending(false);
    }
  }
  const forward = (index: number) => {
    const next = [...media];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index - 1, 0, moved);
    setMedia(next);
  };
  return (
    <Part
      title={t.media}
      text={`${t.mediaText} ${t.pictureHint}.`}
      actions={
        mayChange && (
          <FileButton
            multiple
            accept="image/png,image/jpeg,image/webp,image/svg+xml"
            onChange={(files) => void add(files)}
          >
            {(props) => (
              <Button {...props} variant="default" loading={sending} leftSection={<ImagePlus size={15} />}>
                {t.addPicture}
              </Button>
            )}
          </FileButton>
        )
      }
    >
      {media.length === 0 && <p className="bo-faint">{t.mediaEmpty}</p>}
      <ul className="bo-media">
        {media.map((picture, index) => (
          <li key={picture.hash}>
            <img src={picture.url} alt={picture.alt?.['nl'] ?? ''} loading="lazy" />
            {mayChange && (
              <>
                <TextInput
                  size="xs"
                  aria-label={t.alt}
                  placeholder={t.alt}
                  maxLength={300}
                  value={picture.alt?.['nl'] ?? ''}
                  onChange={(event) =>
                    setMedia(
                      media.map((each, place) =>
                        place === index ? { ...each, alt: { ...each.alt, nl: event.target.value } } : each,
                      ),
                    )
                  }
                />
                <div>
                  <button
                    type="button"
                    className="bo-icon"
                    disabled={index === 0}
                    aria-label={`${t.forward} ${index + 1}`}
                    onClick={() => forward(index)}
                  >
                    <ArrowLeft size={15} />
                  </button>
                  <button
                    type="button"
                    className="bo-icon"
                    aria-label={`${t.remove} ${index + 1}`}
                    onClick={() => setMedia(media.filter((each) => each !== picture))}
                  >
                    <X size={15} />
                  </button>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <div className="bo-modal-actions">
          <Button
            disabled={same(media, product.media)}
            loading={save.busy}
            onClick={() =>
              void save.run(`${CATALOG}/products/${product.id}/media`, {
                method: 'PUT',
                body: { version: product.version, media: media.map(({ hash, alt }) => ({ hash, alt })) },
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
