import { CartParams, CommerceParams, Item, limits } from '@safar/schema';
import type { TObject, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';

type Params = Record<string, unknown>;

/** What a page said where GA4 has a number or a text; undefined for what cannot be meant. */
const convert = (schema: TSchema, key: string, value: unknown): unknown => {
  const { type, maxLength } = schema as { type?: string; maxLength?: number };
  if (type === 'number' || type === 'integer')
    return typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (type !== 'string' || (typeof value !== 'string' && typeof value !== 'number')) return value;
  return (key === 'currency' ? `${value}`.toUpperCase() : `${value}`).slice(0, maxLength);
};

/** Takes each parameter by itself: one that is wrong costs itself, never the event. */
const createTaker = (schema: TObject): ((given: Params) => Params) => {
  const parts = Object.entries(schema.properties).map(([key, part]) => [key, part, Compile(part)] as const);
  return (given) => {
    const kept: Params = {};
    for (const [key, part, checker] of parts) {
      if (!Object.hasOwn(given, key)) continue;
      const value = convert(part, key, given[key]);
      if (checker.Check(value)) kept[key] = value;
    }
    return kept;
  };
};

const isPlain = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const takeItem = createTaker(Item);
const takeCommerce = createTaker(CommerceParams);
const takeCart = createTaker(CartParams);

/**
 * The parameters of an event of a shop, as GA4 has them: numbers out of texts, currencies in capitals, what is too long cut.
 * @param isCart a snapshot, which always has items
 */
export const takeShopParams = (given: Params, isCart: boolean): Params => {
  const { items } = given;
  const taken = Array.isArray(items)
    ? items.filter(isPlain).slice(0, limits.items).map(takeItem)
    : isCart
      ? []
      : undefined;
  return (isCart ? takeCart : takeCommerce)({ ...given, items: taken });
};
