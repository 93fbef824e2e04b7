import type { BrowserSurvey } from '@safar/schema/browser';
import type { Circumstances } from '@safar/schema/explain';
import type { Visitor } from '../context.js';
import { mayHear } from '../touchpoints/take-touchpoints.js';
import type { Memory } from '../triggers/memory.js';

/**
 * Why nothing that happened off the site has fired a survey, as far as its browser knows; undefined for one that asks by nothing of
 * that kind.
 * @param known who is known to be here, as the chunk `touchpoints` keeps it
 */
export const findTouchpoint = (
  { id, when }: BrowserSurvey,
  { visit, visits, surveys }: Visitor,
  now: number,
  known: string | undefined,
): Circumstances['touchpoint'] => {
  const { asked, taken = [], waiting = {} } = { ...(surveys as Memory | undefined)?.touchpoints };
  const keys = when.flatMap(({ moment }, trigger) =>
    moment?.touchpoint === undefined ? [] : [id + trigger + moment.touchpoint],
  );
  if (!keys[0]) return undefined;
  const until = Math.max(0, ...keys.map((key) => waiting[key]?.[`${known}`] ?? 0));
  return until >= now
    ? { reason: 'pending', seen: until }
    : {
        // Who was named and is not confirmed is not asked about.
        reason:
          known?.[0] === '='
            ? 'unheard'
            : known === ''
              ? 'signedOut'
              : !mayHear(known, visits)
                ? 'nobody'
                : asked === visit + known
                  ? 'none'
                  : 'unasked',
        seen: taken.length,
      };
};
