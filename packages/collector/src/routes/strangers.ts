import type { Stranger } from '../options.js';

/** Anybody can make up origins: an owner needs the first few, and a terminal only plain letters. */
const most = 20;
const isPlain = /^[\w.:/[\]-]+$/;

/** Who was refused since the start. */
export interface Strangers {
  meet(stranger: Stranger): void;
  /** Origins that sent for a site and stand on no list of it. */
  listOrigins(site: string): string[];
}

/** @param tell hears of each stranger once */
export const createStrangers = (tell: (stranger: Stranger) => void): Strangers => {
  const told = new Map<string, Stranger>();
  return {
    meet(stranger) {
      const key = JSON.stringify(stranger);
      if (told.has(key) || told.size >= most) return;
      // A page that hides where it is has no origin that an owner could allow.
      if (stranger.origin === 'null') return;
      if (!isPlain.test(stranger.origin) || !isPlain.test(stranger.site)) return;
      told.set(key, stranger);
      tell(stranger);
    },
    listOrigins: (wanted) =>
      [...told.values()].flatMap(({ code, site, origin }) =>
        code === 'origin_refused' && site === wanted ? [origin] : [],
      ),
  };
};
