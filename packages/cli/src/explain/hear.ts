import { toldTouchpoints, touchpointTellMs, type BrowserConfig, type ToldTouchpoint } from '@safar/schema';
import { mayHear, openMemory, takeTouchpoints, tools, type Core, type Visitor } from '@safar/snippet/replay';

/** Whether browsers ask what happened off the site: where some survey asks by it. */
export const mayHearOfTouchpoints = ({ surveys }: BrowserConfig): boolean =>
  !!surveys?.list.some(({ when }) => when.some(({ moment }) => moment?.touchpoint !== undefined));

/**
 * Asks, once in a visit as the script does, what happened off the site.
 * @param happened all that did, as the collector knows it
 * @returns what was heard of for the first time
 */
export const hearTouchpoints = (
  visitor: Visitor,
  core: Pick<Core, 'config' | 'page' | 'now'>,
  happened: readonly ToldTouchpoint[],
): ToldTouchpoint[] => {
  const { asked, taken = [] } = { ...openMemory(visitor).touchpoints };
  const isAsking = asked !== visitor.visit && mayHear(undefined, visitor.visits) > 0;
  const told = isAsking
    ? happened
        .filter(({ at }) => at > core.now() - touchpointTellMs)
        .toSorted((a, b) => b.at - a.at)
        .slice(0, toldTouchpoints)
    : [];
  const known = new Set(taken);
  const mine = takeTouchpoints(tools, visitor, core, undefined, told);
  if (isAsking) mine.asked = visitor.visit;
  return told.filter(({ id }) => !known.has(id));
};
