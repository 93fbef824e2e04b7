import { createId, createWalkId, enterStage, maskText, newStageState } from '@safar/schema/browser';
import { hearInside } from '../beside/hear-inside.js';
import type { Core, Listener, Stop, Visitor } from '../context.js';
import { guard } from '../guard.js';
import { readVisitor } from '../later/read-visitor.js';
import { chooseLanguage } from '../triggers/choose-language.js';
import { findObstacle } from './find-obstacle.js';
import { keep, readKept, type KeptWalk } from './kept.js';
import { getStanding, openVisit, standAs, type Standing } from './open-visit.js';
import { createPanel } from './panel.js';
import { walkWords } from './words.js';

const everyMs = 1_000;
/** So long somebody may wonder where their panel went. */
const missedMs = 12 * 3_600_000;

/** Lets the team walk the journey as a persona: a visit of its own, with what they say of its pages. */
export const startWalk = (core: Core): Stop => {
  const tags = Object.keys(walkWords) as (keyof typeof walkWords)[];
  const tag = (chooseLanguage(tags, document.documentElement.lang, navigator.language, 'en') ??
    'en') as keyof typeof walkWords;
  const say = walkWords[tag];
  const controller = new AbortController();
  /** Of a panel that nobody walks with yet. */
  const place = { isOther: false, isFolded: false };
  let page = core.page.id;
  /** Page view that said it belongs to a walk. */
  let told = '';
  let last = Promise.resolve();

  /** Changes the visitor's record; nothing happens to somebody who was forgotten. @returns whether it was there */
  const change = async (work: (visitor: Visitor) => Visitor): Promise<boolean> => {
    let isThere = false;
    await core.transact('visitor', (found) => {
      isThere = !!found;
      return found ? [['visitor', work(found as Visitor)]] : [];
    });
    return isThere;
  };

  /** On every page anew: one of them alone says that the visit is a walk, also where the others are lost. */
  const tellStart = (persona: string): Promise<void> => {
    told = core.page.id;
    return core.record('walk_start', { walk: { persona } });
  };

  const begin = async (persona: string): Promise<void> => {
    // Begun by the click before.
    if (readKept(core)?.visit === core.page.visit) return;
    const now = core.now();
    let visit = createWalkId(now);
    let before: Standing | undefined;
    let isFresh = false;
    const isThere = await change((visitor) => {
      before = getStanding(visitor);
      // A visit that this very page began has nothing of before in it: it is the walk, and not a visit besides.
      isFresh = core.page.pageNo === 1 && core.page.visit === visitor.visit;
      if (!isFresh) return openVisit(visitor, visit, now, visitor.visits + 1);
      visit = visitor.visit;
      return standAs(visitor, {
        stage: enterStage(core.config.stages, newStageState(), { page: core.page.path }),
      });
    });
    if (!isThere || core.isLost) return;
    keep(core, { visit, persona: maskText(persona), startedAt: now, before, ...place });
    // Ends the page of the visit before, with its last words, and is the first of the walk.
    if (!isFresh) await core.view('soft');
    await tellStart(maskText(persona));
  };

  const end = async ({ before }: KeptWalk): Promise<void> => {
    await core.record('walk_end', { walk: {} });
    keep(core, undefined);
    const visit = createId(core.now());
    // As if there had been no walk: who is counted after it is not counted twice.
    await change((visitor) => openVisit(visitor, visit, core.now(), visitor.visits, before));
    // What the page still tells is the walk's, where its view is; it begins no visit by itself.
    core.page.visit = visit;
  };

  /** After a walk that ended with its visit: the visit that has begun since is not one more because of it. */
  const resume = async ({ before }: KeptWalk): Promise<void> => {
    keep(core, undefined);
    await change((visitor) => ({ ...standAs(visitor, before), visits: visitor.visits - 1 }));
  };

  /** A walk that was ended in another tab is told nothing more. @returns whether it was told */
  const tell = async (walk: Record<string, unknown>): Promise<boolean> => {
    const isOn = readKept(core)?.visit === core.page.visit;
    if (isOn) await core.record('walk_note', { walk });
    else await look();
    return isOn;
  };

  const panel = createPanel(tag, say, {
    begin: (persona) =>
      run(async () => {
        await begin(persona);
        panel.clear();
        await look();
        panel.refocus();
      }),
    mood: (mood) =>
      run(async () => {
        if (await tell({ mood })) panel.say(`${say.saved}: ${say.moods[mood + 2] ?? ''}`);
      }),
    note: (note) =>
      run(async () => {
        if (!(await tell({ note: maskText(note) }))) return;
        panel.clearNote();
        panel.say(say.saved);
      }),
  });

  /** One thing after the other. What has to be stored is said to be, or not to be. */
  const run = (work: () => Promise<void>): void => {
    last = last.then(work).then(
      () => {
        if (core.isLost) panel.say(say.failed);
      },
      () => panel.say(say.failed),
    );
  };

  const look = async (): Promise<void> => {
    if (controller.signal.aborted || core.isAway) return;
    const obstacle = findObstacle(
      core,
      (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl,
    );
    const kept = readKept(core);
    const visitor = kept && !obstacle ? await readVisitor(core) : undefined;
    // Begun or ended meanwhile: whoever did that looks again.
    if (readKept(core)?.visit !== kept?.visit) return;
    // A visit may have ended of itself; whoever then looks at the panel is no longer walking.
    const isOver = kept && !obstacle && visitor?.visit !== kept.visit;
    if (isOver) await resume(kept);
    const walk = kept && !isOver ? kept : undefined;
    if (page !== core.page.id) {
      page = core.page.id;
      panel.clear();
    }
    if (walk && !obstacle && walk.visit === core.page.visit && told !== page) void tellStart(walk.persona);
    if (isOver) panel.say(say.over);
    if (controller.signal.aborted) return;
    panel.draw({
      walk: walk && {
        persona: walk.persona,
        pageNo: core.page.pageNo,
        forMs: core.now() - walk.startedAt,
      },
      obstacle,
      isOther: (walk ?? place).isOther ?? false,
      isFolded: (walk ?? place).isFolded ?? false,
    });
  };
  const draw = guard(look);

  const stop = (): void => {
    controller.abort();
    clearInterval(timer);
    core.onEvent.delete(listen);
    panel.host.remove();
  };
  const listen: Listener = ({ name }) => {
    if (name === 'page_view') draw();
  };

  const turn = (name: 'isOther' | 'isFolded', isOn?: boolean): void => {
    const kept = readKept(core);
    const where = kept ?? place;
    where[name] = isOn ?? !where[name];
    if (kept) keep(core, kept);
    draw();
  };
  const act = (name: string | undefined): void => {
    if (name === 'side') turn('isOther');
    if (name === 'fold') turn('isFolded');
    if (name === 'escape') turn('isFolded', true);
    if (name === 'close') stop();
    if (name === 'end')
      run(async () => {
        const kept = readKept(core);
        if (kept) await end(kept);
        panel.clear();
        panel.say(say.ended);
        await look();
        panel.refocus();
      });
  };

  hearInside(panel.host, act, controller.signal);
  document.addEventListener('visibilitychange', draw, { signal: controller.signal });
  core.onEvent.add(listen);
  const timer = setInterval(draw, everyMs);
  guard(async () => {
    const isAsked = /[?&]safar=walk\b/.test(location.search);
    const kept = readKept(core);
    // Left behind by a walk that ended with its visit, long ago: nobody asked for a panel here.
    if (!isAsked && kept && core.now() - kept.startedAt > missedMs) {
      if ((await readVisitor(core))?.visit !== kept.visit) {
        await resume(kept);
        stop();
      }
    }
    if (controller.signal.aborted) return;
    await look();
    document.body.append(panel.host);
  })();
  return stop;
};
