import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whose link it is: a token of one survey opens no other. */
export interface LinkOf {
  site: string;
  survey: string;
}

/** Bytes of the signature that a link carries: 128 bits. */
const signatureBytes = 16;
/** As long as `transaction_id` may be. */
const orderLength = 100;

const sign = (key: string, words: readonly string[]): Buffer =>
  createHmac('sha256', key).update(words.join('\n')).digest();

const getSignature = (key: string, { site, survey }: LinkOf, order: string): Buffer =>
  sign(key, [site, survey, order]).subarray(0, signatureBytes);

/**
 * The order in a link, signed: `<order>.<signature>`, both in Base64url. The signature is the first 16 bytes of the HMAC-SHA256 of
 * site, survey and order with a line feed between them.
 * @param key text of the file `link-key`
 */
export const signOrder = (key: string, of: LinkOf, order: string): string =>
  `${Buffer.from(order).toString('base64url')}.${getSignature(key, of, order).toString('base64url')}`;

/** Whether a text can be the number of an order: what `transaction_id` takes, and no line feed. */
export const isOrder = (order: string): boolean =>
  order !== '' && order.length <= orderLength && !/[\n\r]/.test(order);

/** The order that a token names; undefined unless its signature is ours, for this survey. */
export const readOrder = (key: string, of: LinkOf, token: string): string | undefined => {
  const [, text = '', signature = ''] = /^([\w-]+)\.([\w-]+)$/.exec(token) ?? [];
  const order = Buffer.from(text, 'base64url').toString('utf8');
  const given = Buffer.from(signature, 'base64url');
  const wanted = getSignature(key, of, order);
  const isOurs = given.length === wanted.length && timingSafeEqual(given, wanted);
  return isOurs && isOrder(order) ? order : undefined;
};

/**
 * The id of the showing of an order, the same on every device and not to be guessed: a UUIDv7 whose time is zero, since an order does not
 * say when.
 */
export const getShowing = (key: string, { site, survey }: LinkOf, order: string): string => {
  const hex = sign(key, ['showing', site, survey, order]).toString('hex');
  return `00000000-0000-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
};
