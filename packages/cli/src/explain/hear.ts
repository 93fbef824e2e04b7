import { toldTouchpoints, touchpointTellMs, type BrowserConfig, type ToldTouchpoint } from '@safar/schema';
import { mayHear, openMemory, takeTouchpoints, tools, type Core, type Visitor } from '@safar/snippet/replay';

/** Whether browsers ask what happened off the site: where some survey asks by it. */
export const mayHearOfTouchpoints = ({ surveys }: BrowserConfig): boolean =>
  !!surveys?.list.some(({ when }) => when.some(({ moment }) => moment?.touchpoint !== undefined));

/** Why a touchpoint asks nothing yet: it is too old, not as a trigger wants it, waits for a page, or was heard of before. */
export type Unheard = 'old' | 'other' | 'page' | 'again';

export interface Heard {
  kind: string;
  /** Absent: heard of for the first time, by whichever survey. */
  unheard?: { survey: string; by: Unheard };
}

const findUnheard = (
  { id, at, kind, params }: ToldTouchpoint,
  { config, page, now }: Pick<Core, 'config' | 'page' | 'now'>,
  known: ReadonlySet<string>,
): Heard[] =>
  (config.surveys?.list ?? []).flatMap(({ id: survey, when }) =>
    when.flatMap(({ moment: { touchpoint, where, withinMs = 0 } = {}, page: pages }): Heard[] => {
      if (touchpoint !== kind) return [];
      const by = known.has(id)
        ? 'again'
        : at + withinMs < now()
          ? 'old'
          : !tools.areMet(where, params)
            ? 'other'
            : pages !== undefined && !tools.isMatch(pages, page.path)
              ? 'page'
              : undefined;
      return by ? [{ kind, unheard: { survey, by } }] : [];
    }),
  );

/**
 * Asks, once in a visit as the script does, what happened off the site.
 * @param happened all that did, as the collector knows it
 * @returns what was heard of for the first time, and of each survey that asks by such a thing why it does not
 */
export const hearTouchpoints = (
  visitor: Visitor,
  core: Pick<Core, 'config' | 'page' | 'now'>,
  happened: readonly ToldTouchpoint[],
): Heard[] => {
  const { asked, taken = [] } = { ...openMemory(visitor).touchpoints };
  // Nobody is identified in a file, which the script writes down as well.
  const asking = `${visitor.visit}${String(undefined)}`;
  const isAsking = asked !== asking && mayHear(undefined, visitor.visits) > 0;
  const told = isAsking
    ? happened
        .filter(({ at }) => at > core.now() - touchpointTellMs)
        .toSorted((a, b) => b.at - a.at)
        .slice(0, toldTouchpoints)
    : [];
  const known = new Set(taken);
  const mine = takeTouchpoints(tools, visitor, core, undefined, told);
  if (isAsking) mine.asked = asking;
  return told.flatMap((each) => [
    ...(known.has(each.id) ? [] : [{ kind: each.kind }]),
    ...findUnheard(each, core, known),
  ]);
};
