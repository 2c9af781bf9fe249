import type { OrderAddress } from '@toonbank/client/orders.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';

export function AddressLines({ address }: { address: OrderAddress }) {
  const { country } = useFormats();
  return (
    <>
      {[address.name, address.company].filter(Boolean).map((line) => (
        <span key={line} className="bo-line">
          {line}
        </span>
      ))}
      <span className="bo-line">
        {address.street} {address.houseNumber} {address.extra}
      </span>
      <span className="bo-line">
        {address.postcode} {address.city}, {country(address.country)}
      </span>
    </>
  );
}
