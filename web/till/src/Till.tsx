import { useEffect, useState } from 'react';
import { CollectionDesk } from './collections/CollectionDesk.tsx';
import { useDevice, useStaff } from './device.ts';
import { Enrol } from './Enrol.tsx';
import { Pin } from './Pin.tsx';
import { Counter } from './Counter.tsx';
import { ReturnDesk } from './returns/ReturnDesk.tsx';
import { startSending } from './sync.ts';

/** Which screen: first this must be a till, then somebody must stand at it. */
export function Till() {
  const device = useDevice();
  const staff = useStaff();
  const [collecting, setCollecting] = useState(false);
  const [returning, setReturning] = useState(false);
  const enrolled = device !== null;
  useEffect(() => (enrolled ? startSending() : undefined), [enrolled]);
  if (!device) return <Enrol />;
  if (!staff) return <Pin device={device} />;
  if (collecting)
    return <CollectionDesk device={device} staff={staff} onClose={() => setCollecting(false)} />;
  if (returning) return <ReturnDesk device={device} staff={staff} onClose={() => setReturning(false)} />;
  return (
    <Counter
      key={staff.token}
      device={device}
      staff={staff}
      onCollections={() => setCollecting(true)}
      onReturns={() => setReturning(true)}
    />
  );
}
