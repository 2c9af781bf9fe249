/** A fact in the feed of events. */
export type HeldFact = {
  readonly position: number;
  readonly type: string;
  readonly subject: string;
  readonly occurredAt: string;
};

/** How far a subscriber to events is. */
export type SubscriberState = {
  readonly id: string;
  readonly position: number;
  readonly waiting: number;
  readonly failures: number;
  readonly error?: string;
  readonly failingSince?: string;
  readonly failingAt?: HeldFact;
  readonly movedAt: string;
};

/** A fact that a person passed over. */
export type SetAsideFact = {
  readonly id: string;
  readonly subscriberId: string;
  readonly fact: HeldFact;
  readonly error: string;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
  readonly replayedAt?: string;
  readonly replayedBy?: string;
};
