import type { Stranger } from '../options.js';

/** Anybody can make up origins: an owner needs the first few, and a terminal only plain letters. */
const most = 20;
const isPlain = /^[\w.:/[\]-]+$/;

/** Tells of each stranger once. */
export const createStrangers = (tell: (stranger: Stranger) => void) => {
  const told = new Set<string>();
  return (stranger: Stranger): void => {
    const key = JSON.stringify(stranger);
    if (told.has(key) || told.size >= most) return;
    // A page that hides where it is has no origin that an owner could allow.
    if (stranger.origin === 'null') return;
    if (!isPlain.test(stranger.origin) || !isPlain.test(stranger.site)) return;
    told.add(key);
    tell(stranger);
  };
};
