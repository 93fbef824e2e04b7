import { limits } from '@safar/schema';
import { getDevice, readTags } from '@safar/schema/rules';

type Params = Record<string, unknown>;

const isPlain = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The tags of a link become campaign and click id, which browsers leave to the collector. */
const readSource = ({ tags, ...source }: Params): Params =>
  typeof tags === 'string' ? { ...source, ...readTags(tags) } : source;

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
