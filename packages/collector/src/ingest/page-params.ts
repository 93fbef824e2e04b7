import { limits } from '@safar/schema';
import { getDevice, isTag, isClickId } from '@safar/schema/rules';

type Params = Record<string, unknown>;

const isPlain = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

/** The tags of a link become campaign and click id, which browsers leave to the collector. */
const readSource = ({ tags, ...source }: Params): Params => {
  if (typeof tags !== 'string') return source;
  const campaign: Record<string, string> = {};
  for (const [name, value] of splitTags(tags)) {
    const part = name.slice('utm_'.length);
    if (isClickId(name)) source.click = name.slice(0, 100);
    else if (campaignParts.has(part)) campaign[part] = value.slice(0, 100);
  }
  return Object.keys(campaign).length > 0 ? { ...source, campaign } : source;
};

/**
 * The parameters of a page view with what a browser leaves to be read: the kind of device, and what the link said.
 * @param userAgent of the browser that sent it
 */
export const readPageParams = ({ touch, ...params }: Params, userAgent: string): Params => ({
  ...(typeof touch === 'boolean' ? { device: getDevice(userAgent, touch) } : {}),
  ...params,
  ...cut(params, 'path', limits.pathLength),
  ...cut(params, 'query', limits.queryLength),
  ...cut(params, 'title', limits.titleLength),
  ...(isPlain(params.source) ? { source: readSource(params.source) } : {}),
});

/** Whole numbers of a range; what is no number, such as the infinity that JSON has no word for, is the most. */
const round = (value: unknown, most: number): number =>
  Math.round(Math.min(most, Math.max(0, typeof value === 'number' ? value : most)));

/**
 * The parameters of a page's last words with what a browser leaves to be reckoned: the share that was scrolled through, and how
 * long loading took, from the start of the navigation or from when a prerendered page was opened.
 */
export const readLeaveParams = ({ loadEventStart, activationStart, ...params }: Params): Params => {
  const startedAt = typeof activationStart === 'number' ? activationStart : 0;
  return {
    // Of queues that an earlier version left behind.
    loaded: false,
    ...params,
    scrollPercent: round(params.scrollPercent, 100),
    ...(typeof loadEventStart === 'number' && loadEventStart > 0
      ? { loaded: true, loadMs: round(loadEventStart - startedAt, Number.MAX_SAFE_INTEGER) }
      : {}),
  };
};

const cut = (params: Params, name: string, length: number): Params => {
  const value = params[name];
  return typeof value === 'string' ? { [name]: value.slice(0, length) } : {};
};
