import type { Store } from '../store/store.js';
import { hasVisitor, type Sold } from '../touchpoints/sales.js';
import { findJourneys } from './find-journeys.js';
import { groupBy } from './group-by.js';

/** Name under which the last commit of touchpoints that is derived stands in the table `derived`. */
export const salesMark = 'sales';

interface Mark {
  name: string;
  commit: number;
  rules: string;
}

/** What servers said of orders, until the visitors whose orders these are have been derived anew. */
export const createSold = (store: Store) => {
  let waiting: Sold[] = [];
  let commit = 0;
  /** How often something was said, and up to which of these it is derived. */
  let said = 0;
  let derived = 0;

  return {
    /** @param until commit of the table of touchpoints */
    note(sales: readonly Sold[], until: number): void {
      waiting = [...waiting, ...sales];
      commit = Math.max(commit, until);
      said++;
    },
    getSaid: (): number => said,
    getDerived: (): number => derived,
    /**
     * Notes the visitors of what waits.
     * @returns what to call once they are derived, with the mark that says so
     */
    async take(touch: (site: string, visitor: string) => void): Promise<{ marks: Mark[]; end: () => void }> {
      const [sales, until, count] = [waiting, commit, said];
      for (const [site, own] of groupBy(sales, (sale) => sale.site)) {
        for (const { visitor } of own) touch(site, visitor);
        const orders = new Set(own.filter((sale) => !hasVisitor(sale)).map(({ order }) => order));
        const journeys = await findJourneys(store, site, [...orders]);
        for (const { visitor } of journeys.values()) touch(site, visitor);
      }
      return {
        marks: sales.length > 0 ? [{ name: salesMark, commit: until, rules: '' }] : [],
        end: () => {
          waiting = waiting.slice(sales.length);
          derived = count;
        },
      };
    },
  };
};
