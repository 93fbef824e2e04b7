import { readPointer } from '@safar/schema';
import type { Node } from 'jsonc-parser';

const getProperties = (node: Node): { key: Node; value: Node }[] =>
  (node.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key, value }] : [],
  );

const getKey = ({ value }: Node): string => String(value);

/** The value of a tree. Keys such as `__proto__` become plain keys, and change no prototype. */
export const toValue = (node: Node): unknown => {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type !== 'object') return node.value as unknown;
  const result: Record<string, unknown> = {};
  for (const { key, value } of getProperties(node)) {
    Object.defineProperty(result, getKey(key), {
      value: toValue(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
};

/** Of two equal keys the last counts, as in every JSON parser. Kept, since a broken file may ask for thousands of one object. */
const indexes = new WeakMap<Node, Map<string, { key: Node; value: Node }>>();
const getIndex = (node: Node): Map<string, { key: Node; value: Node }> => {
  const known = indexes.get(node) ?? new Map(getProperties(node).map((each) => [getKey(each.key), each]));
  indexes.set(node, known);
  return known;
};

/** Where a JSON pointer leads to; the nearest place above it when it leads nowhere. */
export const locate = (root: Node, pointer: string, on?: 'key'): number => {
  let node = root;
  let key: Node | undefined;
  for (const step of readPointer(pointer)) {
    const property = node.type === 'object' ? getIndex(node).get(step) : undefined;
    const next = node.type === 'array' ? node.children?.[Number(step)] : property?.value;
    if (!next) break;
    key = property?.key;
    node = next;
  }
  return on === 'key' && key ? key.offset : node.offset;
};

/** Keys that stand twice in one object. */
export const findRepeatedKeys = (node: Node): { key: string; first: number; offset: number }[] => {
  const seen = new Map<string, number>();
  const here = getProperties(node).flatMap(({ key }) => {
    const first = seen.get(getKey(key));
    if (first === undefined) seen.set(getKey(key), key.offset);
    return first === undefined ? [] : [{ key: getKey(key), first, offset: key.offset }];
  });
  const below = node.type === 'array' ? (node.children ?? []) : getProperties(node).map(({ value }) => value);
  return [...here, ...below.flatMap(findRepeatedKeys)];
};
