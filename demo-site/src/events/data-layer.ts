import type { Ecommerce } from './ecommerce.js';

type Detail = Ecommerce & {
  readonly transaction_id?: string;
  /** toman */
  readonly shipping?: number;
  readonly shipping_tier?: string;
  readonly payment_type?: string;
};

/** What the shop's script pushes when a form is sent; with `field`, the value chosen there decides which, if any. */
interface Submission {
  readonly event: string;
  readonly field?: string;
  readonly ecommerce?: Detail;
  readonly byValue?: Readonly<Record<string, Detail>>;
}

/** GA4 events of one page for `window.dataLayer`; the shop's own script reads this from a block of data. */
export interface Pushes {
  readonly onLoad: readonly { readonly event: string; readonly ecommerce: Detail }[];
  /** in order, by the form's id */
  readonly onSubmit: Readonly<Record<string, readonly Submission[]>>;
}
