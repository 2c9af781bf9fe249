import type { Money } from './money.ts';
import type { OrderAddress } from './openapi/admin.ts';

/** Shapes of /api/admin/fulfillment: what a location has to do for an order, parcels, collections, pick lists. */
export const workKinds = ['SHIP', 'COLLECT', 'SHIP_TO_STORE'] as const;
export type WorkKind = (typeof workKinds)[number];

export const workStates = [
  'OFFERED',
  'ACCEPTED',
  'PICKING',
  'PICKED',
  'PACKED',
  'READY',
  'SHIPPED',
  'DELIVERED',
  'COLLECTED',
  'LOST',
  'RETURNED_TO_SENDER',
  'REFUSED',
  'CANCELLED',
] as const;
export type WorkState = (typeof workStates)[number];

/** Why a person says no, or cannot find a piece. */
export const refusalReasons = [
  'NOT_FOUND',
  'DAMAGED',
  'TOO_BUSY',
  'KEPT_FOR_CUSTOMER',
  'CLOSED',
  'OTHER',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
export type SystemReason = 'TIMED_OUT' | 'LOCATION_CLOSED' | 'OVERSOLD';

export type Assignee = { readonly id: string; readonly name: string };

export type WorkSummary = {
  readonly id: string;
  /** "W100234-1" */
  readonly number: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly kind: WorkKind;
  readonly locationId: string;
  /** The store that a SHIP_TO_STORE goes to. */
  readonly destinationId?: string;
  readonly state: WorkState;
  readonly customerName?: string;
  readonly method: string;
  readonly pieces: number;
  /** Pieces still to hand over. */
  readonly open: number;
  readonly assignee?: Assignee;
  readonly held: boolean;
  readonly problem?: string;
  /** OFFERED: until when to answer. */
  readonly answerBy?: string;
  readonly dueAt: string;
  readonly promisedAt?: string;
  readonly late: boolean;
  /** Where a collection lies. */
  readonly shelf?: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly version: number;
};

export type WorkLine = {
  readonly id: string;
  readonly orderLineId: string;
  readonly variantId: string;
  readonly sku: string;
  readonly gtin?: string;
  readonly title: string;
  readonly pictureUrl?: string;
  readonly bin?: string;
  readonly quantity: number;
  /** Picked and packed count what was handed over as well. */
  readonly picked: number;
  readonly packed: number;
  readonly handedOver: number;
  readonly cancelled: number;
  readonly short: number;
  readonly moved: number;
  readonly open: number;
};

export type WorkStep = {
  readonly at: string;
  readonly actorName: string;
  readonly from?: WorkState;
  readonly to?: WorkState;
  readonly reason?: string;
};

export type WorkRefusal = {
  readonly reason: RefusalReason | SystemReason;
  readonly note?: string;
  readonly at: string;
  readonly by: string;
};

export type Work = WorkSummary & {
  readonly customerPhone?: string;
  readonly customerEmail?: string;
  readonly address?: OrderAddress;
  readonly note?: string;
  readonly acceptedAt?: string;
  readonly pickedAt?: string;
  readonly readyAt?: string;
  readonly finishedAt?: string;
  readonly refusal?: WorkRefusal;
  readonly collectUntil?: string;
  readonly remindedAt?: string;
  readonly lines: readonly WorkLine[];
  readonly parcels: readonly Parcel[];
  readonly steps: readonly WorkStep[];
  readonly collection?: { readonly toPay?: Money; readonly collectedBy?: string };
};

export const parcelStates = [
  'OPEN',
  'CLOSED',
  'LABELLED',
  'SHIPPED',
  'IN_TRANSIT',
  'DELIVERED',
  'LOST',
  'RETURNED_TO_SENDER',
  'RETURNED',
  'UNPACKED',
] as const;
export type ParcelState = (typeof parcelStates)[number];

export const trackingStatuses = [
  'ANNOUNCED',
  'ACCEPTED',
  'SORTED',
  'OUT_FOR_DELIVERY',
  'DELIVERED',
  'DELAYED',
  'LOST',
  'RETURNED_TO_SENDER',
] as const;
export type TrackingStatus = (typeof trackingStatuses)[number];

export type Parcel = {
  readonly id: string;
  readonly number: string;
  readonly workOrderId: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly locationId: string;
  readonly state: ParcelState;
  readonly lines: readonly {
    readonly lineId: string;
    readonly sku: string;
    readonly title: string;
    readonly quantity: number;
  }[];
  readonly weightGrams?: number;
  readonly carrier?: string;
  readonly service?: string;
  readonly trackingCode?: string;
  readonly trackingUrl?: string;
  readonly labelPrints: number;
  readonly manifestId?: string;
  readonly shippedAt?: string;
  readonly expectedAt?: string;
  readonly deliveredAt?: string;
  readonly version: number;
  /** Only when asked for one parcel. */
  readonly tracking?: readonly {
    readonly at: string;
    readonly status: TrackingStatus;
    readonly place?: string;
    readonly text?: string;
  }[];
};

export type Manifest = {
  readonly id: string;
  readonly number: string;
  readonly locationId: string;
  readonly carrier: string;
  readonly parcels: number;
  readonly at: string;
  readonly by: string;
  readonly lines?: readonly {
    readonly parcelNumber: string;
    readonly trackingCode?: string;
    readonly orderNumber: string;
  }[];
  readonly notShipped?: readonly {
    readonly parcelNumber: string;
    readonly code: string;
    readonly detail: string;
  }[];
};

export type Carrier = { readonly code: string; readonly name: string; readonly available: boolean };

export type Arrival = {
  readonly workOrderId: string;
  readonly number: string;
  readonly orderNumber: string;
  readonly fromLocationId: string;
  readonly shippedAt: string;
  readonly lines: readonly {
    readonly lineId: string;
    readonly sku: string;
    readonly title: string;
    readonly quantity: number;
  }[];
};

export type PickStop = {
  readonly variantId: string;
  readonly sku: string;
  readonly gtin?: string;
  readonly title: string;
  readonly pictureUrl?: string;
  readonly bin?: string;
  readonly quantity: number;
  readonly picked: number;
  readonly parts: readonly {
    readonly tote: number;
    readonly workOrderId: string;
    readonly lineId: string;
    readonly quantity: number;
    readonly picked: number;
  }[];
};

export type PickList = {
  readonly id: string;
  readonly number: string;
  readonly locationId: string;
  readonly assignee: Assignee;
  readonly createdAt: string;
  readonly doneAt?: string;
  readonly totes: readonly {
    readonly tote: number;
    readonly workOrderId: string;
    readonly number: string;
    readonly kind: WorkKind;
  }[];
  readonly stops: readonly PickStop[];
};

/** How much of everything a location has to do. */
export type Tasks = {
  readonly toAnswer: number;
  readonly toPick: number;
  readonly picking: number;
  readonly toPack: number;
  readonly toShip: number;
  readonly toPrepare: number;
  readonly ready: number;
  readonly arriving: number;
  readonly late: number;
  readonly problems: number;
  readonly overdueCollections: number;
};

export type Lateness = {
  readonly locationId: string;
  readonly kind: WorkKind;
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly openLate: number;
  readonly lateMinutesAverage?: number;
};

export type FulfilmentSettings = {
  readonly locationId: string;
  readonly acceptsByItself: boolean;
  readonly answerWithinMinutes: number;
  readonly collectKeepDays: number;
  readonly remindAfterDays: number;
  readonly version: number;
};

/** Pieces of a line that are still to be picked. */
export function toPick(line: WorkLine): number {
  return Math.max(0, line.open + line.handedOver - line.picked);
}

/** Pieces of a line that lie picked and in no parcel yet. */
export function toPack(line: WorkLine): number {
  return Math.max(0, line.picked - line.packed);
}

/** Whether everything that is still open lies ready. */
export function allPicked(work: Work): boolean {
  return work.open > 0 && work.lines.every((line) => toPick(line) === 0);
}

export const closedStates: readonly WorkState[] = [
  'DELIVERED',
  'COLLECTED',
  'LOST',
  'RETURNED_TO_SENDER',
  'REFUSED',
  'CANCELLED',
];
