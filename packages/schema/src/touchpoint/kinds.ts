import Type, { type Static } from 'typebox';

const Short = Type.String({ maxLength: 100 });
const Amount = Type.Number({ minimum: 0, maximum: 1_000_000 });
const strict = { additionalProperties: false };

/** What a shop's server knows of an order; the items are the browser's to say. */
const SaleParams = Type.Object(
  {
    /** Number of the order, as the pages say it. */
    transaction_id: Type.Optional(Short),
    value: Type.Optional(Type.Number({ minimum: 0, maximum: 1_000_000_000_000 })),
    currency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })),
  },
  strict,
);

const EmailParams = Type.Object({ campaign: Type.Optional(Short), link: Type.Optional(Short) }, strict);

/** What the parameters of each kind of touchpoint look like. A new kind is a line here. */
export const touchpointParams = {
  email_sent: EmailParams,
  email_opened: EmailParams,
  email_clicked: EmailParams,
  ticket_opened: Type.Object({ topic: Type.Optional(Short), channel: Type.Optional(Short) }, strict),
  ticket_solved: Type.Object(
    {
      topic: Type.Optional(Short),
      channel: Type.Optional(Short),
      /** From its opening to its solution. */
      hours: Type.Optional(Amount),
    },
    strict,
  ),
  delivery_late: Type.Object(
    {
      /** Behind the day that was promised. */
      days: Type.Optional(Amount),
      transaction_id: Type.Optional(Short),
    },
    strict,
  ),
  store_visit: Type.Object({ store: Type.Optional(Short) }, strict),
  call: Type.Object({ topic: Type.Optional(Short), minutes: Type.Optional(Amount) }, strict),
  purchase: SaleParams,
  refund: SaleParams,
  payment_failed: SaleParams,
};

/** Kinds that are events of the journey as well: pages and the shop's server may both say them, and they are one. */
export const saleKinds = [
  'purchase',
  'refund',
  'payment_failed',
] as const satisfies readonly (keyof typeof touchpointParams)[];
export type SaleKind = (typeof saleKinds)[number];

export const isSaleKind = (kind: string): kind is SaleKind => saleKinds.some((sale) => sale === kind);

export type TouchpointKind = keyof typeof touchpointParams;
export type TouchpointParams<Kind extends TouchpointKind> = Static<(typeof touchpointParams)[Kind]>;

/** Every kind of touchpoint, in the order of the documentation. */
export const touchpointKinds = Object.keys(touchpointParams) as readonly TouchpointKind[];
