import { isClickId, isTag } from './tags.js';

/** What the tags of a link say: its campaign, part by part, and the name of a click id. */
export interface LinkTags {
  campaign?: Record<string, string>;
  click?: string;
}

const longest = 100;

/** What was written into the link, name by name: `utm_source=a&utm_medium=b&gclid=`. A value may have its own `&`. */
const splitTags = (tags: string): [name: string, value: string][] => {
  const split: [string, string][] = [];
  for (const part of tags.split('&')) {
    const [name = '', ...rest] = part.split('=');
    const last = split.at(-1);
    if (rest.length > 0 && isTag(name)) split.push([name, rest.join('=')]);
    else if (last) last[1] += `&${part}`;
  }
  return split;
};

const campaignParts = new Set(['source', 'medium', 'campaign', 'term', 'content']);

/** Reads the tags of a link as a browser records them, each value cut at 100 characters. */
export const readTags = (tags: string): LinkTags => {
  const read: LinkTags = {};
  for (const [name, value] of splitTags(tags)) {
    const part = name.slice('utm_'.length);
    if (isClickId(name)) read.click = name.slice(0, longest);
    else if (campaignParts.has(part)) (read.campaign ??= {})[part] = value.slice(0, longest);
  }
  return read;
};
