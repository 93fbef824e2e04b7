import type { SafarEvent } from '@safar/schema/browser';
import type { Core, Visitor } from '../context.js';
import { getStage } from '../triggers/fired.js';
import type { End, Ended } from './state.js';

/** Keeps the panel in this tab from page to page, until it is closed. */
const name = 'safar:explain';
const most = 60;

/** What the panel keeps: on which side it stands, and what happened in the visit. */
export interface Kept {
  isOther?: boolean;
  visit?: string;
  /** When, in Unix milliseconds, and what. */
  log: [at: number, what: string][];
  stage?: string | undefined;
  /** What became of each survey in the visit. */
  ends: Record<string, Ended>;
}

/** A tab that may keep nothing has the panel on this page alone. */
export const readKept = (): Kept => {
  try {
    return { log: [], ends: {}, ...(JSON.parse(sessionStorage.getItem(name) ?? '{}') as Partial<Kept>) };
  } catch {
    return { log: [], ends: {} };
  }
};

export const keep = (kept: Kept | undefined): void => {
  try {
    if (kept) sessionStorage.setItem(name, JSON.stringify(kept));
    else sessionStorage.removeItem(name);
  } catch {
    // As above.
  }
};

/** Takes an event down, with the stage it has led to. */
export const note = (
  kept: Kept,
  core: Pick<Core, 'config'>,
  { at, name: event, params, visit }: SafarEvent,
  visitor: Visitor | undefined,
): void => {
  if (visit !== undefined && visit !== kept.visit)
    Object.assign(kept, { visit, log: [], ends: {}, stage: undefined });
  // Nothing that anybody did.
  if (event === 'web_vital') return;
  const { path = '', survey = '' } = params as Record<string, string>;
  const [, how] = /^survey_(shown|done|dismissed|later|abandoned)$/.exec(event) ?? [];
  if (how) kept.ends[survey] = { how: how as End, at };
  kept.log.push([at, [event, event === 'page_view' ? path : survey].filter(Boolean).join(' ')]);
  const stage = visitor && getStage(core, visitor);
  if (stage !== undefined && stage !== kept.stage) {
    // From left to right in every language, as its arrow points.
    kept.log.push([at, `\u2066${kept.stage ?? '–'} → ${stage}\u2069`]);
    kept.stage = stage;
  }
  kept.log.splice(0, kept.log.length - most);
};
