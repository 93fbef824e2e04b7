import type { Scheme } from '../shared/view.js';

const aboutScheme = /prefers-color-scheme:\s*(dark|light)/;

const forceRules = (rules: CSSRuleList, scheme: Scheme): void => {
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const [, wanted] = aboutScheme.exec(rule.media.mediaText) ?? [];
    if (wanted !== undefined) rule.media.mediaText = wanted === scheme ? 'all' : 'not all';
  }
};

/**
 * Has a card look as in a colour scheme. In Chromium and Firefox a frame prefers what `color-scheme` of its element says, and nothing is
 * to be done. In WebKit it prefers what the system does: there the card's rules about the scheme are made to count, or not to.
 */
export const forceScheme = (host: Element, scheme: Scheme): void => {
  if (matchMedia('(prefers-color-scheme: dark)').matches === (scheme === 'dark')) return;
  for (const sheet of host.shadowRoot?.adoptedStyleSheets ?? []) forceRules(sheet.cssRules, scheme);
  // Where the owner's colours decide the scheme, they have said so here.
  if (host instanceof HTMLElement && getComputedStyle(host).getPropertyValue('--own-scheme') === '')
    host.style.setProperty('--own-scheme', scheme);
};
