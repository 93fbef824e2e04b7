import { getPath } from '@safar/schema/browser';
import type { Core } from '../context.js';
import { guard } from '../guard.js';

/** Endings of what browsers save or open elsewhere, rather than show as a page. */
const files =
  /\.(7z|apk|csv|dmg|docx?|epub|exe|gz|iso|jar|m[34]a|m[ok]v|mp[34g]|msi|od[pst]|pdf|pkg|pptx?|rar|rtf|tar|txt|wav|webm|xlsx?|zip)$/i;

/**
 * Tells of links that lead to a file or to another site, which are followed as if nobody listened; and keeps the class of the link that
 * was followed last on a page, for its last words. Of an address it tells host and path: a query may say who somebody is.
 * @param signal ends it
 */
export const watchLinks = (core: Core, signal: AbortSignal): void => {
  const clicked = guard(({ target, button }: MouseEvent) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    // The right button opens a menu.
    if (!link || button > 1) return;
    const { host, pathname, protocol } = link;
    const isFile = link.hasAttribute('download') || files.test(pathname);
    const isOutbound = host !== location.host;
    core.page.exit = isFile ? 'download' : isOutbound ? 'outbound' : 'internal';
    // Not of an e-mail address, a telephone number or another app.
    if (protocol.startsWith('http') && (isFile || isOutbound))
      core.run('event', isFile ? 'file_download' : 'outbound_click', {
        link_domain: host,
        link_path: getPath(pathname),
      });
  });
  for (const type of ['click', 'auxclick'] as const)
    document.addEventListener(type, clicked, { passive: true, capture: true, signal });
};
