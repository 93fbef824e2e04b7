import { isMatch } from './paths.js';

/** Names of click ids; their values would tell one person from another, and never leave the browser. */
export const clickIds = 'clk?id$|[gw]braid$|li_fat_id$';

/** What is written into a link to tell where it stood: the names of a campaign and of click ids. */
export const tags = '^utm_|' + clickIds;

export const isClickId = (name: string): boolean => isMatch(clickIds, name);
export const isTag = (name: string): boolean => isMatch(tags, name);
