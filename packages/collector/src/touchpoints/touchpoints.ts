import type { Met, TouchpointAnswer, TouchpointWho } from '@safar/schema';
import type { Counters } from '../counters.js';
import { countUnmatched, listSold, type Sold } from './sales.js';
import { Refusal } from '../errors.js';
import type { Site } from '../site.js';
import type { Store } from '../store/store.js';
import { createErasures, ofIdentity, ofVisitor, type Erased } from './erasures.js';
import { createIdentities, type Browser } from './identities.js';
import { createSiteHashes } from './identity.js';
import { sweepTouchpoints } from './sweep-touchpoints.js';
import { createTaker, findWhose } from './take-touchpoints.js';
import { tellTouchpoints } from './tell-touchpoints.js';
import { getToldParams } from './told-params.js';
import { createTouchpointWriter, readLastTouchpoint } from './writer.js';

export interface TouchpointsOptions {
  store: Store;
  sites: ReadonlyMap<string, Site>;
  counters: Counters;
  /** Text of the file `identity-key`; undefined = none, and nothing is known by identity. */
  identityKey: string | undefined;
  /** Whether a visitor asked to be forgotten, of late. */
  isForgotten: (site: string, visitor: string) => boolean;
  /** Called with what may have been stored or erased of orders. */
  onSales: (sales: readonly Sold[], commit?: number) => void;
  now: () => number;
}

/** What happened off the site: taken, told to whose it is, erased. */
export const createTouchpoints = async ({
  store,
  sites,
  counters,
  identityKey,
  isForgotten,
  onSales,
  now,
}: TouchpointsOptions) => {
  const hashes = createSiteHashes(identityKey);
  const writer = createTouchpointWriter(store, await readLastTouchpoint(store), (rows, commit) =>
    onSales(listSold(rows), commit),
  );
  const identities = createIdentities(
    store,
    hashes.mark,
    ({ site, visitor }, identity, at) =>
      erasures.isErased(site, ofVisitor(visitor), at) || erasures.isErased(site, ofIdentity(identity), at),
    now,
  );
  const settle = (): Promise<unknown> => Promise.all([writer.settle(), identities.settle()]);
  const erasures = createErasures(store, settle, identities.dropBrowsers, onSales, now);
  const told = new Map([...sites].map(([id, { config }]) => [id, getToldParams(config)]));
  await erasures.start();

  return {
    /** @throws Refusal `store_busy`, `store_failed`, `event_unstorable` */
    take: createTaker({
      writer,
      erasures,
      hashes,
      isForgotten,
      counters,
      countUnmatched: (site, orders) => countUnmatched(store, site, orders),
      now,
    }) satisfies (site: Site, values: readonly unknown[]) => Promise<TouchpointAnswer>,
    settle,
    async drain(): Promise<void> {
      await Promise.all([writer.drain(), identities.drain()]);
    },
    holdVisitor: erasures.holdVisitor,
    /** What a proven browser hears. */
    async tell(site: Site, browser: Browser): Promise<Met> {
      const identity = await identities.getLast(browser);
      const touchpoints = await tellTouchpoints(
        store,
        browser,
        identity,
        told.get(site.id) ?? new Map(),
        now(),
      );
      return hashes.hashIdentity ? { touchpoints, identified: identity !== '' } : { touchpoints };
    },
    /** Keeps who a browser says that its visitor is. @throws Refusal `identity_off`, `ask_invalid`, `store_busy`, `store_failed` */
    async identify(browser: Browser, identity: string): Promise<void> {
      if (!hashes.hashIdentity) throw new Refusal('identity_off');
      const hash = hashes.hashIdentity(browser.site, identity);
      if (hash === undefined) throw new Refusal('ask_invalid');
      await identities.say(browser, hash);
    },
    isIdentified: async (browser: Browser): Promise<boolean> => (await identities.getLast(browser)) !== '',
    keepIdentityYoung: identities.keepYoung,
    dropIdentity: identities.drop,
    /** Erases for good what happened to somebody until now. @throws Refusal `who_invalid`, `identity_off` */
    async erase(site: Site, who: TouchpointWho): Promise<Erased> {
      const whose = findWhose(site.id, who, hashes);
      if ('code' in whose) throw new Refusal(whose.code === 'identity_off' ? 'identity_off' : 'who_invalid');
      return erasures.erase(site.id, whose);
    },
    /** Erases what was kept long enough. */
    async sweep(): Promise<void> {
      for (const { id, config } of sites.values()) {
        const before = now() - config.keepMs;
        await sweepTouchpoints(store, id, before);
        await erasures.sweep(id, before);
      }
    },
  };
};

export type Touchpoints = Awaited<ReturnType<typeof createTouchpoints>>;
