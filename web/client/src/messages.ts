/** Messages to customers, as the back office reads them. */
export const messageStates = [
  'WAITING',
  'SENT',
  'KEPT',
  'BOUNCED',
  'SUPPRESSED',
  'FAILED',
  'EXPIRED',
] as const;
export type MessageState = (typeof messageStates)[number];

export type Message = {
  readonly id: string;
  readonly kind: string;
  readonly kindName: string;
  readonly language: string;
  readonly recipient: string;
  readonly recipientName?: string;
  readonly subject: string;
  readonly state: MessageState;
  readonly tries: number;
  readonly problem?: string;
  readonly customerId?: string;
  readonly orderId?: string;
  readonly repeats?: string;
  readonly createdAt: string;
  readonly sentAt?: string;
};

export type MessageDetail = {
  readonly message: Message;
  readonly nextTryAt?: string;
  readonly repeatable: boolean;
  readonly attempts: readonly { readonly at: string; readonly outcome: string; readonly answer?: string }[];
};

export type ShownMessage = { readonly subject: string; readonly html: string; readonly text: string };

export type SendingCondition = {
  readonly server?: string;
  readonly from: string;
  readonly waiting: number;
  readonly oldestWaiting?: string;
  readonly lastProblem?: string;
  readonly lastDay: readonly { readonly state: MessageState; readonly messages: number }[];
};

export type MessageWords = { readonly subject: string; readonly preheader: string; readonly body: string };

export type TemplateSummary = {
  readonly kind: string;
  readonly name: string;
  readonly occasion: string;
  readonly languages: readonly {
    readonly language: string;
    readonly own: boolean;
    readonly subject: string;
    readonly changedAt?: string;
    readonly changedBy?: string;
  }[];
};

export type TemplatePlace = {
  readonly name: string;
  readonly form: 'TEXT' | 'LINK' | 'BLOCK';
  readonly meaning: Readonly<Record<string, string>>;
  readonly needed: boolean;
  readonly secret: boolean;
};

export type MessageTemplate = {
  readonly kind: string;
  readonly language: string;
  readonly name: string;
  readonly occasion: string;
  readonly places: readonly TemplatePlace[];
  readonly words: MessageWords;
  readonly shipped: MessageWords;
  readonly own: boolean;
  readonly version: number;
  readonly versions: readonly {
    readonly version: number;
    readonly words?: MessageWords;
    readonly changedAt: string;
    readonly changedBy: string;
  }[];
};

export type Suppression = {
  readonly address: string;
  readonly reason: 'BOUNCED' | 'COMPLAINED' | 'BY_HAND';
  readonly note?: string;
  readonly messageId?: string;
  readonly createdAt: string;
  readonly createdBy: string;
};
