import {
  checkTouchpoint,
  type TouchpointAnswer,
  type TouchpointMistake,
  type TouchpointWho,
} from '@safar/schema';
import type { Counters } from '../counters.js';
import { nilId } from '../ingest/event-row.js';
import type { Site } from '../site.js';
import { ofIdentity, ofVisitor, type Erasures } from './erasures.js';
import type { SiteHashes } from './identity.js';
import { hasVisitor, listSold } from './sales.js';
import type { TouchpointRow, Whose } from './touchpoint-row.js';
import type { TouchpointWriter } from './writer.js';

export interface TakeOptions {
  writer: TouchpointWriter;
  erasures: Erasures;
  hashes: SiteHashes;
  /** Whether a visitor asked to be forgotten, of late. */
  isForgotten: (site: string, visitor: string) => boolean;
  counters: Counters;
  /** How many of some orders no page has told of. */
  countUnmatched: (site: string, orders: readonly string[]) => Promise<number>;
  now: () => number;
}

type Mistake = Pick<TouchpointMistake, 'code' | 'message'>;

const getId = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id.slice(0, 100)
    : '';

/** Whose it is, in the form in which it is kept. */
export const findWhose = (
  site: string,
  who: TouchpointWho | undefined,
  { hashIdentity }: SiteHashes,
): Whose | Mistake => {
  if (who === undefined) return ofVisitor(nilId);
  if ('visitor' in who) return ofVisitor(who.visitor);
  if (!hashIdentity)
    return {
      code: 'identity_off',
      message: 'This collector has no key for identities: give it "identityKey", or say { "visitor": … }.',
    };
  const identity = hashIdentity(site, who.identity);
  return identity === undefined
    ? { code: 'who_invalid', message: 'Nothing is left of this identity but what nobody sees: give another.' }
    : ofIdentity(identity);
};

/** Numbers of orders, of sales that belong to whoever made them. */
const listOrdersAlone = (rows: readonly TouchpointRow[]): string[] => [
  ...new Set(listSold(rows).flatMap((sale) => (hasVisitor(sale) || sale.order === '' ? [] : sale.order))),
];

/** Takes touchpoints one by one: a bad one is named and never costs the others. Answers when they are durable. */
export const createTaker = ({
  writer,
  erasures,
  hashes,
  isForgotten,
  counters,
  countUnmatched,
  now,
}: TakeOptions) => {
  const read = ({ id, config }: Site, value: unknown, received: number): TouchpointRow | Mistake => {
    const checked = checkTouchpoint(value, { now: received, keepMs: config.keepMs });
    if ('mistakes' in checked) {
      const [first] = checked.mistakes;
      return {
        code: first?.code ?? 'touchpoint_invalid',
        message: checked.mistakes.map(({ message }) => message).join(' '),
      };
    }
    const { touchpoint } = checked;
    const whose = findWhose(id, touchpoint.who, hashes);
    if ('code' in whose) return whose;
    if (erasures.isErased(id, whose, touchpoint.at) || isForgotten(id, whose.visitor))
      return {
        code: 'person_erased',
        message: 'Whose it is was erased, so it is not kept: leave it out of what you send.',
      };
    const { at, kind, params } = touchpoint;
    return {
      site: id,
      id: hashes.hashId(id, touchpoint.id),
      at,
      received,
      kind,
      ...whose,
      params: JSON.stringify(params),
    };
  };

  return async (site: Site, values: readonly unknown[]): Promise<TouchpointAnswer> => {
    const received = now();
    const rows: TouchpointRow[] = [];
    const rejected: TouchpointAnswer['rejected'] = [];
    for (const value of values) {
      const row = read(site, value, received);
      if (!('code' in row)) rows.push(row);
      else {
        rejected.push({ id: getId(value), ...row });
        counters.count(`touchpoint_${row.code}`);
      }
    }
    // Nothing may come between the look at who was erased and the line for the store.
    const known = rows.length > 0 ? await writer.write(rows) : 0;
    counters.count('touchpoints_accepted', rows.length);
    counters.count('touchpoints_known', known);
    const orders = listOrdersAlone(rows);
    return {
      accepted: rows.length,
      known,
      ...(orders.length > 0 && { unmatched: await countUnmatched(site.id, orders) }),
      rejected,
    };
  };
};
