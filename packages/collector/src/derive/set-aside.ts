import type { Store } from '../store/store.js';

const prefix = 'visitor ';
/** Name under which somebody set aside stands in the table `derived`. */
export const getMark = (site: string, visitor: string): string => `${prefix}${site} ${visitor}`;

/** Visitors whose events cannot be read or derived, remembered in the store until they can. */
export const createAside = (store: Store) => {
  const marks = new Set<string>();
  const write = (names: readonly string[], commit: number, rules: 'aside' | 'done'): Promise<void> =>
    store.insert(
      'keeper',
      'derived',
      names.map((name) => ({ name, commit, rules })),
    );
  return {
    /**
     * Sets a visitor aside.
     * @throws when the store takes nothing: then it is not the visitor that fails
     */
    async add(site: string, visitor: string, commit: number): Promise<void> {
      const mark = getMark(site, visitor);
      await write([mark], commit, 'aside');
      marks.add(mark);
    },
    /** Forgets those of some visitors that could be derived after all. */
    async clear(site: string, visitors: readonly string[], commit: number): Promise<void> {
      const done = visitors.map((visitor) => getMark(site, visitor)).filter((mark) => marks.has(mark));
      await write(done, commit, 'done');
      for (const mark of done) marks.delete(mark);
    },
    /** Reads who was set aside before. */
    async read(): Promise<{ site: string; visitor: string }[]> {
      const rows = await store.askKeeper<{ name: string }>(
        `SELECT name FROM derived FINAL WHERE startsWith(name, '${prefix}') AND rules = 'aside'`,
      );
      return rows.map(({ name }) => {
        marks.add(name);
        const [, site = '', visitor = ''] = name.split(' ');
        return { site, visitor };
      });
    },
  };
};
