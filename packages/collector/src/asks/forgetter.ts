import type { Keeper } from '../derive/keeper.js';
import { getMark } from '../derive/set-aside.js';
import { Refusal } from '../errors.js';
import type { Writer } from '../ingest/writer.js';
import type { Store } from '../store/store.js';

export interface ForgetterOptions {
  store: Store;
  writer: Writer;
  keeper: Keeper;
  /** Lets in no touchpoint of a visitor any more. */
  holdTouchpoints: (site: string, visitor: string) => Promise<void>;
  /** Resolves when every touchpoint that was let in before is stored. */
  settleTouchpoints: () => Promise<unknown>;
  now: () => number;
  /** Called when somebody noted at an earlier start could not be erased; it is tried again at the next. */
  onError: (error: unknown) => void;
}

/** The events last: they hold the proof that it may be asked again, should one of the others fail. */
const tables = [
  'visits',
  'visitors',
  'showings',
  'answers',
  'contacts',
  'touchpoints',
  'identities',
  'events',
];
/** What may be there before any event is: a contact is stored before its event, which may have failed, and a shop sends what it likes. */
const beforeEvents = ['contacts', 'touchpoints', 'identities'];
/** A browser keeps what it could not send for seven days: after this long a note has done its work. */
const rememberMs = 30 * 86_400_000;
/** The engine rewrites parts of every table for each. */
const mostWaiting = 20;

const getName = (site: string, visitor: string): string => `${site} ${visitor}`;

/**
 * Erases visitors who ask for it. Their ids are noted first, so that a crash in between leaves nobody half erased, and
 * what is still on its way from them is dropped when it arrives.
 */
export const createForgetter = ({
  store,
  writer,
  keeper,
  holdTouchpoints,
  settleTouchpoints,
  now,
  onError,
}: ForgetterOptions) => {
  const notedAt = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const note = async (site: string, visitor: string, erased: boolean): Promise<void> => {
    await store.insert('keeper', 'forgotten', [{ site, visitor, at: now(), erased }]);
    notedAt.set(getName(site, visitor), now());
    for (const [name, at] of notedAt) if (now() - at > rememberMs) notedAt.delete(name);
  };

  /** Resolves when everything that came before is stored. */
  const settle = (): Promise<void> => writer.write([]);

  const eraseFrom = (table: string, site: string, visitor: string): Promise<void> =>
    store.run(
      `ALTER TABLE ${table} DELETE WHERE site = {site:String} AND visitor = {visitor:UUID} SETTINGS mutations_sync = 1`,
      { site, visitor },
    );

  const erase = async (site: string, visitor: string): Promise<void> => {
    // After these nothing writes of the visitor any more.
    await settle();
    await holdTouchpoints(site, visitor);
    await keeper.whenDerived();
    await store.run('ALTER TABLE derived DELETE WHERE name = {name:String} SETTINGS mutations_sync = 1', {
      name: getMark(site, visitor),
    });
    for (const table of tables) await eraseFrom(table, site, visitor);
    await note(site, visitor, true);
  };

  /** What links of their orders were answered with is theirs as well. */
  const findAnswers = async (site: string, visitor: string): Promise<string[]> => {
    await keeper.whenDerived();
    const rows = await store.askKeeper<{ showing: string }>(
      `SELECT DISTINCT toString(visitor) AS showing FROM showings FINAL
WHERE site = {site:String} AND journey = {visitor:UUID} AND showings.visitor != {visitor:UUID}`,
      { site, visitor },
    );
    return rows.map(({ showing }) => showing);
  };

  /** One at a time. */
  const queue = <Result>(work: () => Promise<Result>): Promise<Result> => {
    waiting++;
    const next = last.then(work).finally(() => waiting--);
    last = next.catch(() => undefined);
    return next;
  };

  return {
    settle,
    isForgotten: (site: string, visitor: string | undefined): boolean =>
      visitor !== undefined && now() - (notedAt.get(getName(site, visitor)) ?? -Infinity) <= rememberMs,
    /**
     * Erases everything about a visitor for good, and drops what still arrives.
     * @returns how many events were known
     * @throws Refusal `store_busy`
     */
    async forget(site: string, visitor: string): Promise<number> {
      if (waiting >= mostWaiting) throw new Refusal('store_busy', undefined, 60);
      return queue(async () => {
        const [row] = await store.ask<{ known: number }>(
          'SELECT count() AS known FROM events FINAL WHERE site = {site:String} AND visitor = {visitor:UUID}',
          { site, visitor },
        );
        const known = row?.known ?? 0;
        // All of them are noted before the first is erased: after that nobody can tell any more whose they were.
        const answers = known ? await findAnswers(site, visitor) : [];
        for (const answer of answers) await note(site, answer, false);
        await note(site, visitor, false);
        for (const answer of answers) await erase(site, answer);
        if (known) await erase(site, visitor);
        else {
          // An id that nobody has can be made up, and needs no more than the note, which is forgotten by itself.
          await settleTouchpoints();
          for (const table of beforeEvents) await eraseFrom(table, site, visitor);
          await note(site, visitor, true);
        }
        return known;
      });
    },
    /** Reads who was forgotten, and ends what a crash has left half done. */
    async start(): Promise<void> {
      await store.run(
        'ALTER TABLE forgotten DELETE WHERE at <= fromUnixTimestamp64Milli({since:Int64}) SETTINGS mutations_sync = 1',
        { since: now() - rememberMs },
      );
      const rows = await store.askKeeper<{
        site: string;
        visitor: string;
        notedAt: number;
        isErased: number;
      }>(
        `SELECT site, visitor, toUnixTimestamp64Milli(max(at)) AS notedAt, max(erased) AS isErased
FROM forgotten GROUP BY site, visitor`,
      );
      for (const row of rows) notedAt.set(getName(row.site, row.visitor), row.notedAt);
      for (const { site, visitor, isErased } of rows)
        if (!isErased) await queue(() => erase(site, visitor)).catch(onError);
    },
  };
};

export type Forgetter = ReturnType<typeof createForgetter>;
