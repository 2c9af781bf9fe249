// Written by ./toonbank codegen from docs/openapi/pos.json; change the endpoint, not this file.

export interface paths {
    readonly "/api/pos/articles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Search by words */
        readonly get: operations["search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/articles/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a scanned or typed code (GTIN or SKU) is, what it costs here and how many there are */
        readonly get: operations["article"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/articles/{variantId}/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many there are in each place, this one first */
        readonly get: operations["places"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/collections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What lies ready or is prepared in this till's store */
        readonly get: operations["waiting"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/collections/{id}/hand-outs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The customer gets it, or part of it */
        readonly post: operations["handOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/collections/lookups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a code or QR stands for; wrong tries are counted */
        readonly post: operations["lookUp_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/customers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A customer by scanned card, or by name, e-mail or phone */
        readonly get: operations["customers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/customers/{customerId}/store-credit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a customer can pay with store credit */
        readonly get: operations["credit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/customers/{id}/standing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tier, segments, personal offers and points of a customer */
        readonly get: operations["standing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/enrolments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Enrol this till
         * @description With a code from the back office. Send the token as "Authorization: Device <token>" from now on.
         */
        readonly post: operations["enrol"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/gift-cards/look-ups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What can be paid with a gift card; tries are counted */
        readonly post: operations["lookUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take in sales made without network, in their order; never refused for stock, replays change nothing */
        readonly post: operations["sync"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/journal/head": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where this till's journal ends with us */
        readonly get: operations["head"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/payment-methods": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The ways to pay at a counter */
        readonly get: operations["methods"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/pricing-snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Prices, promotions, taxes and facts the till's own engine needs; with a position only what changed since */
        readonly get: operations["snapshot"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/quotes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a basket costs; writes nothing */
        readonly post: operations["quote_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes goods back: order, stock and money at once; repeatable by the id */
        readonly post: operations["take"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/returns/{id}/bookings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Judges goods of a return that was asked for online and brought here */
        readonly post: operations["book"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/returns/{id}/exchange-quotes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What the other goods cost, and what is to be paid or paid back; writes nothing */
        readonly post: operations["quote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/returns/{id}/exchange-refunds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Nothing is taken instead after all: the value is paid back the way it came */
        readonly post: operations["payBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/returns/{id}/exchange-sales": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sells other goods for the ones taken back: their value pays first, the rest is paid or paid back */
        readonly post: operations["exchange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/returns/previews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What taking these goods back would book, to the cent; writes nothing */
        readonly post: operations["preview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/returns/purchases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Finds a purchase of any channel by number, return number, e-mail address, name, customer or what the payment terminal printed */
        readonly get: operations["find"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/returns/purchases/{orderId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A purchase, what may come back of it and under which terms */
        readonly get: operations["purchase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/sales": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sell: several tenders, change, stock, order and receipt at once; repeatable by the sale's id */
        readonly post: operations["sell"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/sales/{orderId}/gift-cards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Codes and PINs of the cards of a sale of this till's store, for the receipt; for a day only */
        readonly get: operations["letters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/sales/{orderId}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The receipt of a sale of this channel, to print again */
        readonly get: operations["receipt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign in with a PIN
         * @description Send the token as "X-Staff-Session" from now on. Without staffId the PIN alone must tell who it is.
         */
        readonly post: operations["signIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/sessions/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which till this is, who works at it and what they may do here */
        readonly get: operations["current"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Sign out
         * @description May be repeated.
         */
        readonly delete: operations["signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pos/staff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who may sign in at this till */
        readonly get: operations["staff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Address: {
            readonly city: string;
            readonly country: string;
            readonly houseNumber: string;
            readonly postcode: string;
            readonly street: string;
        };
        readonly Article: {
            /** Format: int64 */
            readonly everywhere: number;
            readonly gtin?: string;
            /** Format: int64 */
            readonly here: number;
            readonly pictureUrl?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly sku: string;
            readonly taxCategory: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly ArticlePlace: {
            /** Format: int64 */
            readonly available: number;
            /** Format: uuid */
            readonly locationId: string;
            readonly name: string;
        };
        readonly CatalogTillCustomer: {
            readonly email?: string;
            /** Format: uuid */
            readonly id: string;
            readonly loyaltyCard?: string;
            readonly name: string;
            readonly tags: readonly string[];
        };
        readonly CollectionsAtTillCollectionAtTill: {
            readonly collectedBy?: string;
            /** Format: date-time */
            readonly collectUntil?: string;
            readonly customerName?: string;
            readonly held: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["CollectionsAtTillLineAtTill"][];
            readonly number: string;
            /** Format: int32 */
            readonly open: number;
            /** Format: uuid */
            readonly orderId: string;
            readonly orderNumber: string;
            readonly shelf?: string;
            /** @enum {string} */
            readonly state: "OFFERED" | "ACCEPTED" | "PICKING" | "PICKED" | "PACKED" | "READY" | "SHIPPED" | "COLLECTED" | "DELIVERED" | "LOST" | "RETURNED_TO_SENDER" | "REFUSED" | "CANCELLED";
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly toPay?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly CollectionsAtTillHandOutBody: {
            readonly code?: string;
            readonly collectedBy?: string;
            /** Format: uuid */
            readonly id?: string;
            /** @enum {string} */
            readonly identifiedBy: "CODE" | "CUSTOMER";
            readonly lines?: readonly components["schemas"]["CollectionsAtTillLineBody"][];
            readonly paidBy?: readonly components["schemas"]["CollectionsAtTillPaidBody"][];
            /** @enum {string} */
            readonly rest?: "KEEP" | "CANCEL";
        };
        readonly CollectionsAtTillLineAtTill: {
            readonly gtin?: string;
            /** Format: int32 */
            readonly handedOver: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: int32 */
            readonly open: number;
            readonly pictureUrl?: string;
            /** Format: int32 */
            readonly quantity: number;
            readonly sku: string;
            readonly title: string;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly CollectionsAtTillLineBody: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly CollectionsAtTillLookUpBody: {
            readonly code: string;
        };
        readonly CollectionsAtTillPaidBody: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly method: string;
            readonly reference?: string;
        };
        readonly CounterSaleCounterReceipt: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly change: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly order: components["schemas"]["Order"];
            readonly replayed: boolean;
            readonly tenders: readonly components["schemas"]["CounterSalePaidTender"][];
            readonly warnings: readonly string[];
        };
        readonly CounterSaleJournalHead: {
            readonly hash: string;
            /** Format: int64 */
            readonly sequence: number;
        };
        readonly CounterSalePaidTender: {
            /** Format: uuid */
            readonly id: string;
            readonly method: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly paid: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly received: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly reference?: string;
        };
        readonly CounterSaleSyncResult: unknown;
        readonly CounterSaleSyncResultBooked: components["schemas"]["CounterSaleSyncResult"] & {
            /** Format: uuid */
            readonly orderId: string;
            readonly orderNumber: string;
            readonly replayed: boolean;
            /** Format: uuid */
            readonly saleId: string;
            readonly warnings: readonly string[];
        };
        readonly CounterSaleSyncResultNeedsAttention: components["schemas"]["CounterSaleSyncResult"] & {
            readonly code: string;
            readonly replayed: boolean;
            /** Format: uuid */
            readonly saleId: string;
        };
        readonly DeviceSession: {
            /** Format: uuid */
            readonly channelId: string;
            /** Format: uuid */
            readonly deviceId: string;
            readonly deviceName: string;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: uuid */
            readonly staffId?: string;
            readonly staffName: string;
        };
        readonly EnrolledDevice: {
            /** Format: uuid */
            readonly channelId: string;
            /** Format: uuid */
            readonly deviceId: string;
            /** Format: uuid */
            readonly locationId: string;
            readonly name: string;
            readonly token: string;
        };
        readonly ExchangeQuote: {
            readonly quote: components["schemas"]["Quote"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly toPay: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly toPayBack: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly value: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly GiftCardCardAtTill: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly available: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly cardId: string;
            /** Format: date-time */
            readonly expiresAt?: string;
            readonly lastFour: string;
        };
        readonly GiftCardCardLetter: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly cardId: string;
            readonly code: string;
            /** Format: date-time */
            readonly expiresAt?: string;
            /** Format: uuid */
            readonly orderLineId: string;
            readonly pin: string;
        };
        readonly GiftCardCreditAtTill: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly available: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly currency: string;
        };
        readonly LineDiscount: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly byHand: boolean;
            readonly source: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly LineProgress: {
            /** Format: int32 */
            readonly cancelled: number;
            /** Format: int32 */
            readonly collected: number;
            /** Format: int32 */
            readonly returned: number;
            /** Format: int32 */
            readonly shipped: number;
        };
        readonly LineTerms: {
            readonly atFault: boolean;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly each: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date-time */
            readonly handedOverAt?: string;
            /** Format: uuid */
            readonly orderLineId: string;
            /** Format: int32 */
            readonly policyVersion: number;
            /** Format: int32 */
            readonly returnable: number;
            readonly rule: components["schemas"]["ReturnRule"];
            readonly sku: string;
            readonly title: string;
            /** Format: date-time */
            readonly until?: string;
            /** Format: uuid */
            readonly variantId?: string;
            /** @enum {string} */
            readonly verdict: "ALLOWED" | "NOT_HANDED_OVER" | "ALL_CAME_BACK" | "UNDER_WAY" | "FINAL_SALE" | "TOO_LATE" | "GIFT_CARD";
        };
        readonly Order: {
            readonly amounts: components["schemas"]["OrderAmounts"];
            readonly billingAddress?: components["schemas"]["OrderAddress"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly cancelledAmount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly contact: components["schemas"]["OrderContact"];
            readonly country: string;
            readonly currency: string;
            /** Format: uuid */
            readonly customerId?: string;
            readonly delivery: components["schemas"]["OrderDelivery"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly handedOverAmount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly hold?: components["schemas"]["OrderHold"];
            /** Format: uuid */
            readonly id: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly keptAmount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly kind: "SALE" | "CREDIT";
            readonly lines: readonly components["schemas"]["OrderLine"][];
            readonly number: string;
            /** Format: date-time */
            readonly placedAt: string;
            readonly pricesIncludeTax: boolean;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly returnedAmount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly settledAmount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly source: components["schemas"]["OrderSource"];
            /** @enum {string} */
            readonly status: "OPEN" | "PARTLY_FULFILLED" | "FULFILLED" | "CANCELLED" | "PARTLY_RETURNED" | "RETURNED" | "CREDITED";
            /** Format: int32 */
            readonly version: number;
        };
        readonly OrderAddress: {
            readonly city: string;
            readonly company?: string;
            readonly country: string;
            readonly extra?: string;
            readonly houseNumber?: string;
            readonly name?: string;
            readonly postcode: string;
            readonly region?: string;
            readonly street: string;
        };
        readonly OrderAllocation: {
            /** Format: int32 */
            readonly cancelled: number;
            /** Format: int32 */
            readonly handedOver: number;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly OrderAmounts: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly delivery: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly total: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly OrderContact: {
            readonly email?: string;
            readonly language?: string;
            readonly name?: string;
            readonly phone?: string;
        };
        readonly OrderDelivery: {
            readonly address?: components["schemas"]["OrderAddress"];
            readonly discounts: readonly components["schemas"]["LineDiscount"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly kind: "SHIP" | "COLLECT" | "AT_ONCE" | "NONE";
            /** Format: uuid */
            readonly locationId?: string;
            readonly method: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly promise?: components["schemas"]["OrderPromise"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly taxRateMillionths: number;
        };
        readonly OrderHold: {
            readonly by: string;
            readonly note?: string;
            /** @enum {string} */
            readonly reason: "PAYMENT_DUE" | "FRAUD_CHECK" | "ADDRESS_CHECK" | "STOCK_CHECK" | "CUSTOMER_ASKED" | "OTHER";
            /** Format: date-time */
            readonly since: string;
        };
        readonly OrderLine: {
            readonly allocations: readonly components["schemas"]["OrderAllocation"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly discounts: readonly components["schemas"]["LineDiscount"][];
            readonly exactUnitPrice?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly progress: components["schemas"]["LineProgress"];
            /** Format: int32 */
            readonly quantity: number;
            readonly sku: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly taxRateMillionths: number;
            readonly title: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly unitList: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly unitPrice: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly OrderMoneyPart: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly method: string;
            /** Format: uuid */
            readonly paymentId: string;
            readonly reference?: string;
        };
        readonly OrderPromise: {
            /** Format: date */
            readonly earliest: string;
            /** @enum {string} */
            readonly kind: "DELIVERED" | "COLLECT_FROM_SHELF" | "COLLECT_AFTER_TRANSFER";
            /** Format: date */
            readonly latest: string;
            /** Format: date-time */
            readonly until: string;
        };
        readonly OrderSource: {
            /** Format: uuid */
            readonly channelId: string;
            /** Format: uuid */
            readonly deviceId?: string;
            readonly externalId?: string;
            /** Format: uuid */
            readonly locationId?: string;
            /** Format: uuid */
            readonly staffId?: string;
            readonly staffName?: string;
        };
        readonly OrderSummary: {
            /** Format: uuid */
            readonly channelId: string;
            readonly contactEmail?: string;
            readonly contactName?: string;
            /** Format: uuid */
            readonly customerId?: string;
            /** @enum {string} */
            readonly delivery: "SHIP" | "COLLECT" | "AT_ONCE" | "NONE";
            readonly held: boolean;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "SALE" | "CREDIT";
            /** Format: uuid */
            readonly locationId?: string;
            readonly number: string;
            /** Format: int64 */
            readonly pieces: number;
            /** Format: date-time */
            readonly placedAt: string;
            /** @enum {string} */
            readonly status: "OPEN" | "PARTLY_FULFILLED" | "FULFILLED" | "CANCELLED" | "PARTLY_RETURNED" | "RETURNED" | "CREDITED";
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly total: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly PageArticle: {
            readonly items: readonly components["schemas"]["Article"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageArticlePlace: {
            readonly items: readonly components["schemas"]["ArticlePlace"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCatalogTillCustomer: {
            readonly items: readonly components["schemas"]["CatalogTillCustomer"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCollectionsAtTillCollectionAtTill: {
            readonly items: readonly components["schemas"]["CollectionsAtTillCollectionAtTill"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageGiftCardCardLetter: {
            readonly items: readonly components["schemas"]["GiftCardCardLetter"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageGiftCardCreditAtTill: {
            readonly items: readonly components["schemas"]["GiftCardCreditAtTill"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageOrderSummary: {
            readonly items: readonly components["schemas"]["OrderSummary"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePaymentMethod: {
            readonly items: readonly components["schemas"]["PaymentMethod"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageTillStaff: {
            readonly items: readonly components["schemas"]["TillStaff"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageTotal: {
            /** Format: int64 */
            readonly count: number;
            readonly exact: boolean;
        };
        readonly PaymentMethod: {
            readonly atCounter: boolean;
            readonly code: string;
            readonly nameEn: string;
            readonly nameNl: string;
            readonly redirects: boolean;
        };
        readonly PinSession: {
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: uuid */
            readonly staffId: string;
            readonly staffName: string;
            readonly token: string;
        };
        readonly Quote: {
            readonly currency: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly delivery: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly deliveryLine?: components["schemas"]["QuotedDelivery"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly extraPoints?: readonly components["schemas"]["QuoteExtraPoints"][];
            readonly gifts: readonly components["schemas"]["QuoteGift"][];
            readonly lines: readonly components["schemas"]["QuotedLine"][];
            readonly near: readonly components["schemas"]["QuoteNearPromotion"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly pricesIncludeTax: boolean;
            readonly promotions: readonly components["schemas"]["QuoteAppliedPromotion"][];
            readonly refusedCoupons: readonly components["schemas"]["QuoteRefusedCoupon"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly subtotal: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly taxes: readonly components["schemas"]["QuoteTaxTotal"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly total: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly QuoteAppliedDiscount: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly byHand: boolean;
            readonly source: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly QuoteAppliedPromotion: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly code: string;
            readonly coupon?: string;
            /** Format: uuid */
            readonly id: string;
            readonly limited: boolean;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly ofDelivery: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly shares: readonly components["schemas"]["QuoteShare"][];
            /** Format: int64 */
            readonly times: number;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly QuotedDelivery: {
            readonly discounts: readonly components["schemas"]["QuoteAppliedDiscount"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly list: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly method: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly paid: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly taxCategory: string;
            /** Format: int32 */
            readonly taxRateMillionths: number;
        };
        readonly QuotedLine: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly discounts: readonly components["schemas"]["QuoteAppliedDiscount"][];
            readonly exactUnitPrice?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly lineId: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly list: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly paid: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly quantity: number;
            readonly sellable: boolean;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly taxCategory: string;
            /** Format: int32 */
            readonly taxRateMillionths: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly unitList: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly QuoteExtraPoints: {
            /** Format: int64 */
            readonly extra: number;
            readonly lineId: string;
        };
        readonly QuoteGift: {
            /** Format: uuid */
            readonly promotionId: string;
            /** Format: int64 */
            readonly quantity: number;
            readonly sku: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly QuoteNearPromotion: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly begun: boolean;
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int64 */
            readonly units: number;
        };
        readonly QuoteRefusedCoupon: {
            readonly code: string;
            /** @enum {string} */
            readonly why: "UNKNOWN" | "NOT_YOURS" | "EXPIRED" | "USED_UP" | "NOT_NOW" | "TWICE" | "LIMIT_REACHED" | "CONDITIONS_NOT_MET" | "BETTER_COMBINATION";
        };
        readonly QuoteShare: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly lineId: string;
            /** Format: int64 */
            readonly units: number;
        };
        readonly QuoteTaxTotal: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly name: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly rateMillionths: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly Receipt: {
            readonly address?: components["schemas"]["Address"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly change: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly lines: readonly components["schemas"]["ReceiptLine"][];
            readonly number: string;
            /** Format: uuid */
            readonly orderId: string;
            /** Format: int64 */
            readonly pointsEarned?: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly rounding: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly savings: readonly components["schemas"]["ReceiptSaving"][];
            readonly seller?: string;
            /** Format: date-time */
            readonly soldAt: string;
            readonly store?: string;
            readonly taxes: readonly components["schemas"]["ReceiptTax"][];
            readonly tenders: readonly components["schemas"]["ReceiptPaid"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly total: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly ReceiptLine: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly quantity: number;
            readonly savings: readonly components["schemas"]["ReceiptSaving"][];
            readonly sku: string;
            readonly title: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly total: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly unitPrice: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly ReceiptPaid: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly method: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly received: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly reference?: string;
        };
        readonly ReceiptSaving: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly title: string;
        };
        readonly ReceiptTax: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly rateMillionths: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly Return: {
            readonly bookings: readonly components["schemas"]["ReturnBooking"][];
            /** Format: uuid */
            readonly channelId: string;
            readonly contactEmail?: string;
            readonly contactName?: string;
            readonly currency: string;
            /** Format: uuid */
            readonly customerId?: string;
            readonly exchange?: components["schemas"]["ReturnExchange"];
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["ReturnLine"][];
            /** Format: uuid */
            readonly locationId?: string;
            readonly note?: string;
            readonly number: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly orderNumber: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly refunded: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly refundWay: "ORIGINAL" | "STORE_CREDIT" | "EXCHANGE";
            /** Format: date-time */
            readonly requestedAt: string;
            /** Format: date-time */
            readonly sendBy: string;
            /** @enum {string} */
            readonly source: "ONLINE" | "TILL" | "DESK";
            /** @enum {string} */
            readonly state: "REQUESTED" | "ARRIVED" | "PARTLY_BOOKED" | "COMPLETED" | "REFUSED" | "WITHDRAWN";
            /** Format: int32 */
            readonly version: number;
            /** @enum {string} */
            readonly way: "POST" | "STORE";
        };
        readonly ReturnAtTillBookingBody: {
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["ReturnAtTillJudgedBody"][];
        };
        readonly ReturnAtTillExchangeBasket: {
            /** Format: uuid */
            readonly customerId?: string;
            readonly lines: readonly components["schemas"]["SaleLineBody"][];
        };
        readonly ReturnAtTillExchangeBody: {
            readonly basket: components["schemas"]["ReturnAtTillExchangeBasket"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly expectedTotal?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id: string;
            readonly tenders: readonly components["schemas"]["SaleTenderBody"][];
        };
        readonly ReturnAtTillJudgedBody: {
            /** @enum {string} */
            readonly disposition?: "BACK_TO_SALE" | "QUARANTINE" | "SCRAP" | "TO_SUPPLIER" | "TO_WAREHOUSE";
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
            readonly remark?: string;
        };
        readonly ReturnAtTillReturnBody: {
            /** Format: uuid */
            readonly bookingId: string;
            /** Format: uuid */
            readonly customerId?: string;
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["ReturnAtTillReturnedLine"][];
            readonly note?: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly outsidePolicy?: boolean;
            /** @enum {string} */
            readonly refundWay: "ORIGINAL" | "STORE_CREDIT" | "EXCHANGE";
        };
        readonly ReturnAtTillReturnedLine: {
            /** @enum {string} */
            readonly disposition?: "BACK_TO_SALE" | "QUARANTINE" | "SCRAP" | "TO_SUPPLIER" | "TO_WAREHOUSE";
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly orderLineId: string;
            /** Format: int32 */
            readonly quantity: number;
            /** @enum {string} */
            readonly reason: "CHANGED_MIND" | "TOO_SMALL" | "TOO_LARGE" | "NOT_AS_EXPECTED" | "ARRIVED_LATE" | "WRONG_ARTICLE" | "DAMAGED" | "FAULTY" | "OTHER";
            readonly remark?: string;
        };
        readonly ReturnBookedLine: {
            /** @enum {string} */
            readonly disposition?: "BACK_TO_SALE" | "QUARANTINE" | "SCRAP" | "TO_SUPPLIER" | "TO_WAREHOUSE";
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
            readonly remark?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly ReturnBooking: {
            /** Format: date-time */
            readonly at: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly byHand: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly delivery: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly fee: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly goods: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["ReturnBookedLine"][];
            /** Format: uuid */
            readonly locationId: string;
            readonly parts: readonly components["schemas"]["OrderMoneyPart"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly refund: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly refundWay: "ORIGINAL" | "STORE_CREDIT" | "EXCHANGE";
            readonly staffName?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly ReturnExchange: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly left: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly orderId?: string;
            readonly orderNumber?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly value: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly wanted: readonly components["schemas"]["ReturnWanted"][];
        };
        readonly ReturnExchanged: {
            readonly receipt: components["schemas"]["Receipt"];
            readonly taken: components["schemas"]["Return"];
        };
        readonly ReturnLine: {
            /** Format: int32 */
            readonly accepted: number;
            /** Format: int32 */
            readonly arrived: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly orderLineId: string;
            readonly outsidePolicy: boolean;
            /** Format: int32 */
            readonly policyVersion: number;
            /** Format: int32 */
            readonly quantity: number;
            /** @enum {string} */
            readonly reason: "CHANGED_MIND" | "TOO_SMALL" | "TOO_LARGE" | "NOT_AS_EXPECTED" | "ARRIVED_LATE" | "WRONG_ARTICLE" | "DAMAGED" | "FAULTY" | "OTHER";
            /** Format: int32 */
            readonly refused: number;
            readonly remark?: string;
            readonly ruleCode: string;
            readonly sku: string;
            readonly title: string;
            /** Format: uuid */
            readonly variantId?: string;
            /** Format: int32 */
            readonly withdrawn: number;
        };
        readonly ReturnPurchase: {
            readonly order: components["schemas"]["Order"];
            readonly signal?: components["schemas"]["ReturnSignal"];
            readonly terms: readonly components["schemas"]["LineTerms"][];
            readonly underWay: readonly components["schemas"]["Return"][];
        };
        readonly ReturnRule: {
            readonly categoryCodes: readonly string[];
            readonly channelIds: readonly string[];
            readonly code: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly conditions: {
                readonly [key: string]: string;
            };
            /** @enum {string} */
            readonly delivery: "WITHIN_WITHDRAWAL" | "WHOLE_ORDER";
            readonly fee: components["schemas"]["ReturnRuleFee"];
            readonly finalSale: boolean;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly legalException?: {
                readonly [key: string]: string;
            };
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly reducedFromPercent?: number;
            readonly refundWays: readonly ("ORIGINAL" | "STORE_CREDIT" | "EXCHANGE")[];
            /** Format: date */
            readonly soldFrom?: string;
            /** Format: date */
            readonly soldUntil?: string;
            /** Format: int32 */
            readonly windowDays: number;
            /** Format: date */
            readonly windowUntil?: string;
        };
        readonly ReturnRuleFee: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly basisPoints: number;
            readonly notForCredit: boolean;
            readonly onlyByPost: boolean;
        };
        readonly ReturnSignal: {
            /** Format: int32 */
            readonly basisPoints: number;
            /** @enum {string} */
            readonly level: "USUAL" | "OFTEN" | "MOSTLY";
            /** Format: int32 */
            readonly orders: number;
            /** Format: int64 */
            readonly piecesBack: number;
            /** Format: int64 */
            readonly piecesBought: number;
            /** Format: int32 */
            readonly returns: number;
        };
        readonly ReturnTaken: {
            /** @enum {string} */
            readonly money: "SETTLED" | "FOLLOWING" | "NEEDS_ATTENTION";
            readonly taken: components["schemas"]["Return"];
        };
        readonly ReturnWanted: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly SaleAdjustmentBody: {
            /** @enum {string} */
            readonly kind: "LINE_PRICE" | "LINE_PERCENTAGE" | "LINE_AMOUNT" | "ORDER_PERCENTAGE" | "ORDER_AMOUNT";
            /** Format: uuid */
            readonly lineId?: string;
            readonly reason: string;
            /** Format: int64 */
            readonly value: number;
        };
        readonly SaleBasketBody: {
            readonly adjustments?: readonly components["schemas"]["SaleAdjustmentBody"][];
            readonly couponCodes?: readonly string[];
            /** Format: uuid */
            readonly customerId?: string;
            readonly lines: readonly components["schemas"]["SaleLineBody"][];
        };
        readonly SaleBody: {
            readonly basket: components["schemas"]["SaleBasketBody"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly expectedTotal?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id: string;
            readonly tenders: readonly components["schemas"]["SaleTenderBody"][];
        };
        readonly SaleCardBody: {
            readonly code: string;
            readonly pin: string;
        };
        readonly SaleEntryBody: {
            readonly hash: string;
            /** Format: uuid */
            readonly id: string;
            readonly payload: string;
            readonly previousHash: string;
            /** Format: int64 */
            readonly sequence: number;
        };
        readonly SaleLineBody: {
            /** Format: uuid */
            readonly lineId?: string;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly SaleSold: {
            readonly receipt: components["schemas"]["Receipt"];
            readonly sale: components["schemas"]["CounterSaleCounterReceipt"];
        };
        readonly SaleSyncAnswer: {
            readonly head: components["schemas"]["CounterSaleJournalHead"];
            readonly results: readonly (components["schemas"]["CounterSaleSyncResultBooked"] | components["schemas"]["CounterSaleSyncResultNeedsAttention"])[];
        };
        readonly SaleSyncBody: {
            readonly entries: readonly components["schemas"]["SaleEntryBody"][];
        };
        readonly SaleTenderBody: {
            readonly giftCard?: components["schemas"]["SaleCardBody"];
            /** Format: uuid */
            readonly id?: string;
            readonly method: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly received: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly reference?: string;
        };
        readonly Standing: {
            readonly offers: readonly components["schemas"]["StandingOffer"][];
            /** Format: int64 */
            readonly points: number;
            readonly segments: readonly string[];
            readonly tier?: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly tierTitle?: {
                readonly [key: string]: string;
            };
        };
        readonly StandingOffer: {
            /** Format: date-time */
            readonly endsAt?: string;
            /** Format: uuid */
            readonly promotionId: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly TillEnrolmentBody: {
            readonly code: string;
            readonly name: string;
        };
        readonly TillPinBody: {
            readonly pin: string;
            /** Format: uuid */
            readonly staffId?: string;
        };
        readonly TillSession: {
            readonly device: components["schemas"]["DeviceSession"];
            readonly permissions: readonly ("CATALOG_READ" | "CATALOG_WRITE" | "PRICES_READ" | "PRICES_WRITE" | "STOCK_READ" | "STOCK_WRITE" | "ORDERS_READ" | "ORDERS_WRITE" | "FULFIL" | "CUSTOMERS_READ" | "CUSTOMERS_WRITE" | "CUSTOMERS_PRIVACY" | "PAYMENTS_READ" | "REFUND" | "NETWORK_READ" | "NETWORK_WRITE" | "STAFF_READ" | "STAFF_WRITE" | "SELL" | "DISCOUNT" | "IMPORT" | "REPORTS_READ" | "HISTORY_READ" | "SETTINGS")[];
        };
        readonly TillStaff: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Address = components['schemas']['Address'];
export type Article = components['schemas']['Article'];
export type ArticlePlace = components['schemas']['ArticlePlace'];
export type CatalogTillCustomer = components['schemas']['CatalogTillCustomer'];
export type CollectionsAtTillCollectionAtTill = components['schemas']['CollectionsAtTillCollectionAtTill'];
export type CollectionsAtTillHandOutBody = components['schemas']['CollectionsAtTillHandOutBody'];
export type CollectionsAtTillLineAtTill = components['schemas']['CollectionsAtTillLineAtTill'];
export type CollectionsAtTillLineBody = components['schemas']['CollectionsAtTillLineBody'];
export type CollectionsAtTillLookUpBody = components['schemas']['CollectionsAtTillLookUpBody'];
export type CollectionsAtTillPaidBody = components['schemas']['CollectionsAtTillPaidBody'];
export type CounterSaleCounterReceipt = components['schemas']['CounterSaleCounterReceipt'];
export type CounterSaleJournalHead = components['schemas']['CounterSaleJournalHead'];
export type CounterSalePaidTender = components['schemas']['CounterSalePaidTender'];
export type CounterSaleSyncResult = components['schemas']['CounterSaleSyncResult'];
export type CounterSaleSyncResultBooked = components['schemas']['CounterSaleSyncResultBooked'];
export type CounterSaleSyncResultNeedsAttention = components['schemas']['CounterSaleSyncResultNeedsAttention'];
export type DeviceSession = components['schemas']['DeviceSession'];
export type EnrolledDevice = components['schemas']['EnrolledDevice'];
export type ExchangeQuote = components['schemas']['ExchangeQuote'];
export type GiftCardCardAtTill = components['schemas']['GiftCardCardAtTill'];
export type GiftCardCardLetter = components['schemas']['GiftCardCardLetter'];
export type GiftCardCreditAtTill = components['schemas']['GiftCardCreditAtTill'];
export type LineDiscount = components['schemas']['LineDiscount'];
export type LineProgress = components['schemas']['LineProgress'];
export type LineTerms = components['schemas']['LineTerms'];
export type Order = components['schemas']['Order'];
export type OrderAddress = components['schemas']['OrderAddress'];
export type OrderAllocation = components['schemas']['OrderAllocation'];
export type OrderAmounts = components['schemas']['OrderAmounts'];
export type OrderContact = components['schemas']['OrderContact'];
export type OrderDelivery = components['schemas']['OrderDelivery'];
export type OrderHold = components['schemas']['OrderHold'];
export type OrderLine = components['schemas']['OrderLine'];
export type OrderMoneyPart = components['schemas']['OrderMoneyPart'];
export type OrderPromise = components['schemas']['OrderPromise'];
export type OrderSource = components['schemas']['OrderSource'];
export type OrderSummary = components['schemas']['OrderSummary'];
export type PageArticle = components['schemas']['PageArticle'];
export type PageArticlePlace = components['schemas']['PageArticlePlace'];
export type PageCatalogTillCustomer = components['schemas']['PageCatalogTillCustomer'];
export type PageCollectionsAtTillCollectionAtTill = components['schemas']['PageCollectionsAtTillCollectionAtTill'];
export type PageGiftCardCardLetter = components['schemas']['PageGiftCardCardLetter'];
export type PageGiftCardCreditAtTill = components['schemas']['PageGiftCardCreditAtTill'];
export type PageOrderSummary = components['schemas']['PageOrderSummary'];
export type PagePaymentMethod = components['schemas']['PagePaymentMethod'];
export type PageTillStaff = components['schemas']['PageTillStaff'];
export type PageTotal = components['schemas']['PageTotal'];
export type PaymentMethod = components['schemas']['PaymentMethod'];
export type PinSession = components['schemas']['PinSession'];
export type Quote = components['schemas']['Quote'];
export type QuoteAppliedDiscount = components['schemas']['QuoteAppliedDiscount'];
export type QuoteAppliedPromotion = components['schemas']['QuoteAppliedPromotion'];
export type QuotedDelivery = components['schemas']['QuotedDelivery'];
export type QuotedLine = components['schemas']['QuotedLine'];
export type QuoteExtraPoints = components['schemas']['QuoteExtraPoints'];
export type QuoteGift = components['schemas']['QuoteGift'];
export type QuoteNearPromotion = components['schemas']['QuoteNearPromotion'];
export type QuoteRefusedCoupon = components['schemas']['QuoteRefusedCoupon'];
export type QuoteShare = components['schemas']['QuoteShare'];
export type QuoteTaxTotal = components['schemas']['QuoteTaxTotal'];
export type Receipt = components['schemas']['Receipt'];
export type ReceiptLine = components['schemas']['ReceiptLine'];
export type ReceiptPaid = components['schemas']['ReceiptPaid'];
export type ReceiptSaving = components['schemas']['ReceiptSaving'];
export type ReceiptTax = components['schemas']['ReceiptTax'];
export type Return = components['schemas']['Return'];
export type ReturnAtTillBookingBody = components['schemas']['ReturnAtTillBookingBody'];
export type ReturnAtTillExchangeBasket = components['schemas']['ReturnAtTillExchangeBasket'];
export type ReturnAtTillExchangeBody = components['schemas']['ReturnAtTillExchangeBody'];
export type ReturnAtTillJudgedBody = components['schemas']['ReturnAtTillJudgedBody'];
export type ReturnAtTillReturnBody = components['schemas']['ReturnAtTillReturnBody'];
export type ReturnAtTillReturnedLine = components['schemas']['ReturnAtTillReturnedLine'];
export type ReturnBookedLine = components['schemas']['ReturnBookedLine'];
export type ReturnBooking = components['schemas']['ReturnBooking'];
export type ReturnExchange = components['schemas']['ReturnExchange'];
export type ReturnExchanged = components['schemas']['ReturnExchanged'];
export type ReturnLine = components['schemas']['ReturnLine'];
export type ReturnPurchase = components['schemas']['ReturnPurchase'];
export type ReturnRule = components['schemas']['ReturnRule'];
export type ReturnRuleFee = components['schemas']['ReturnRuleFee'];
export type ReturnSignal = components['schemas']['ReturnSignal'];
export type ReturnTaken = components['schemas']['ReturnTaken'];
export type ReturnWanted = components['schemas']['ReturnWanted'];
export type SaleAdjustmentBody = components['schemas']['SaleAdjustmentBody'];
export type SaleBasketBody = components['schemas']['SaleBasketBody'];
export type SaleBody = components['schemas']['SaleBody'];
export type SaleCardBody = components['schemas']['SaleCardBody'];
export type SaleEntryBody = components['schemas']['SaleEntryBody'];
export type SaleLineBody = components['schemas']['SaleLineBody'];
export type SaleSold = components['schemas']['SaleSold'];
export type SaleSyncAnswer = components['schemas']['SaleSyncAnswer'];
export type SaleSyncBody = components['schemas']['SaleSyncBody'];
export type SaleTenderBody = components['schemas']['SaleTenderBody'];
export type Standing = components['schemas']['Standing'];
export type StandingOffer = components['schemas']['StandingOffer'];
export type TillEnrolmentBody = components['schemas']['TillEnrolmentBody'];
export type TillPinBody = components['schemas']['TillPinBody'];
export type TillSession = components['schemas']['TillSession'];
export type TillStaff = components['schemas']['TillStaff'];
export type $defs = Record<string, never>;
export interface operations {
    readonly search: {
        readonly parameters: {
            readonly query: {
                readonly q: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageArticle"];
                };
            };
        };
    };
    readonly article: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    readonly places: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly variantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageArticlePlace"];
                };
            };
        };
    };
    readonly waiting: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCollectionsAtTillCollectionAtTill"];
                };
            };
        };
    };
    readonly handOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CollectionsAtTillHandOutBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CollectionsAtTillCollectionAtTill"];
                };
            };
        };
    };
    readonly lookUp_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CollectionsAtTillLookUpBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CollectionsAtTillCollectionAtTill"];
                };
            };
        };
    };
    readonly customers: {
        readonly parameters: {
            readonly query: {
                readonly q: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCatalogTillCustomer"];
                };
            };
        };
    };
    readonly credit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly customerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageGiftCardCreditAtTill"];
                };
            };
        };
    };
    readonly standing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Standing"];
                };
            };
        };
    };
    readonly enrol: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TillEnrolmentBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnrolledDevice"];
                };
            };
        };
    };
    readonly lookUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaleCardBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GiftCardCardAtTill"];
                };
            };
        };
    };
    readonly sync: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaleSyncBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SaleSyncAnswer"];
                };
            };
        };
    };
    readonly head: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CounterSaleJournalHead"];
                };
            };
        };
    };
    readonly methods: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePaymentMethod"];
                };
            };
        };
    };
    readonly snapshot: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly since?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly quote_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaleBasketBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                };
            };
        };
    };
    readonly take: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnAtTillReturnBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnTaken"];
                };
            };
        };
    };
    readonly book: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnAtTillBookingBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnTaken"];
                };
            };
        };
    };
    readonly quote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnAtTillExchangeBasket"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExchangeQuote"];
                };
            };
        };
    };
    readonly payBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnTaken"];
                };
            };
        };
    };
    readonly exchange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnAtTillExchangeBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnExchanged"];
                };
            };
        };
    };
    readonly preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnAtTillReturnBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Return"];
                };
            };
        };
    };
    readonly find: {
        readonly parameters: {
            readonly query: {
                readonly customerId?: string;
                readonly q: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageOrderSummary"];
                };
            };
        };
    };
    readonly purchase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly orderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnPurchase"];
                };
            };
        };
    };
    readonly sell: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaleBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SaleSold"];
                };
            };
        };
    };
    readonly letters: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly orderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageGiftCardCardLetter"];
                };
            };
        };
    };
    readonly receipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly orderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TillPinBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PinSession"];
                };
            };
        };
    };
    readonly current: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TillSession"];
                };
            };
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "X-Staff-Session"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly staff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageTillStaff"];
                };
            };
        };
    };
}
