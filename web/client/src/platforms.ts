/** Platforms that shop for people, and what they were told. */
export type Platform = {
  readonly id: string;
  readonly name: string;
  readonly profileUrl: string;
  readonly webhookUrl: string;
  readonly keyHint?: string;
  readonly active: boolean;
  readonly version: number;
  readonly createdAt: string;
};

export const webhookStates = ['WAITING', 'DELIVERED', 'FAILED'] as const;

export type WebhookDelivery = {
  readonly id: string;
  readonly platformId: string;
  readonly platformName: string;
  readonly orderId: string;
  readonly fact: string;
  readonly occurredAt: string;
  readonly state: (typeof webhookStates)[number];
  readonly tries: number;
  readonly nextTryAt?: string;
  readonly status?: number;
  readonly answer?: string;
  readonly createdAt: string;
  readonly deliveredAt?: string;
};
