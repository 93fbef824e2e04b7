/** One stored event, as `safar export` writes it; times are Unix milliseconds. */
export interface StoredEvent {
  id: string;
  visitor: string;
  visit: string;
  page: string;
  pageNo: number;
  n: number;
  name: string;
  time: number;
  bot: boolean;
  params: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one line of an export; undefined for what has no visitor, and so can be asked nothing. */
export const readStoredEvent = (line: string): StoredEvent | undefined => {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value)) return undefined;
  const { id, visitor, visit, page, pageNo, n, name, time, bot, params } = value;
  if (typeof visitor !== 'string' || typeof visit !== 'string' || typeof name !== 'string') return undefined;
  // By link nobody is on a page, and nearly everybody answers.
  if (isRecord(params) && params['place'] === 'link') return undefined;
  return {
    id: String(id),
    visitor,
    visit,
    page: String(page),
    pageNo: Number(pageNo),
    n: Number(n),
    name,
    time: Number(time),
    bot: bot === true,
    params: isRecord(params) ? params : {},
  };
};

/** A parameter that is a text; '' without one. */
export const getText = ({ params }: StoredEvent, name: string): string => {
  const value = params[name];
  return typeof value === 'string' ? value : '';
};

const isOfWalk = ({ name, params }: StoredEvent): boolean =>
  name.startsWith('walk_') && isRecord(params['walk']);

/** In the order in which they happened, without the visits of robots and the walks of the team, each in the visit of its page. */
export const orderEvents = (events: readonly StoredEvent[]): StoredEvent[] => {
  const robots = new Set(events.filter(({ bot }) => bot).map(({ visit }) => visit));
  const visitOf = new Map(
    events.filter(({ name }) => name === 'page_view').map(({ page, visit }) => [page, visit] as const),
  );
  const settled = events
    .filter(({ visit }) => !robots.has(visit))
    .map((event) => ({ ...event, visit: visitOf.get(event.page) ?? event.visit }));
  const walks = new Set(settled.filter(isOfWalk).map(({ visit }) => visit));
  return settled
    .filter(({ visit }) => !walks.has(visit))
    .toSorted((a, b) => a.time - b.time || a.pageNo - b.pageNo || a.n - b.n || (a.id < b.id ? -1 : 1));
};
