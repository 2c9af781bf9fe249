import { useState } from 'react';
import type { DeliveryPromise } from '@toonbank/client/sourcing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { sourcingTexts } from './texts.ts';

/** The days that were promised, and whether they have passed while goods are still open. */
export function Promised({ promise, open }: { promise: DeliveryPromise; open: boolean }) {
  const t = useTexts(sourcingTexts);
  const { date } = useFormats();
  const [now] = useState(() => Date.now());
  const late = open && new Date(promise.until).getTime() < now;
  return (
    <>
      <span className="bo-line">
        {promise.earliest === promise.latest
          ? date(promise.latest)
          : `${date(promise.earliest)} – ${date(promise.latest)}`}
      </span>
      {late && <Badge tone="urgent">{t.isLate}</Badge>}
    </>
  );
}
