import { kept, type Kept } from '@safar/schema/privacy';

const things: [name: string, thing: Kept][] = Object.entries(kept);
const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** The name under which something is listed; undefined for what no list knows. */
const find = (place: Kept['place'], key: string): string | undefined =>
  things.find(
    ([, thing]) =>
      thing.place === place &&
      new RegExp(`^${escape(thing.key.replace('<site>', 'test')).replace('*', '.+')}$`).test(key),
  )?.[0];

/** What is on a device, by the names of the list of all that may be kept; what is not on it stands in full. */
export const nameKept = (device: Record<string, unknown>): string[] => {
  const names = Object.entries(device).flatMap(([at, value]) => {
    if (at === 'IndexedDB safar:test:' && Array.isArray(value))
      return value.length === 0
        ? ['empty database']
        : (value as [key: string, value: unknown][]).map(([key]) => find('IndexedDB', key) ?? `${at} ${key}`);
    const [, place, key = ''] = /^((?:local|session)Storage) (.*)$/.exec(at) ?? [];
    return [(place && find(place as Kept['place'], key)) ?? at];
  });
  return [...new Set(names)].sort();
};
