import type { BrowserMoment, BrowserTrigger } from './browser-config.js';
import type { CompleteConfig } from './complete-config.js';
import { compileConditions } from './compile-conditions.js';
import { getDurationMs } from './duration.js';
import { compileGlobs } from './rules/paths.js';
import { touchpointTellMs } from './touchpoint/told.js';
import type { FrictionTrigger } from './when/friction.js';
import type { Trigger } from './when/index.js';

type Plain = Omit<BrowserTrigger, 'afterMs' | 'page'>;

/** What tells of a friction: its event, or the page itself. */
const compileFriction = (
  friction: FrictionTrigger['friction'],
  hasPage: boolean,
  { slowAfterMs, notFound, searchEmpty }: CompleteConfig,
): Plain[] => {
  if (friction === 'not_found') return [{ moment: { seen: compileGlobs(notFound), isMissing: true } }];
  if (friction === 'slow') return [{ moment: { slowMs: slowAfterMs } }];
  const told = { event: friction, ...(hasPage ? { moment: {} } : {}) };
  return friction === 'search_empty' && searchEmpty.pages.length > 0
    ? [told, { moment: { seen: compileGlobs(searchEmpty.pages) } }]
    : [told];
};

const compilePlain = (trigger: Trigger, config: CompleteConfig): Plain[] => {
  const moment = (given: BrowserMoment): Plain[] => [{ moment: given }];
  const hasPage = 'page' in trigger;
  if ('friction' in trigger) return compileFriction(trigger.friction, hasPage, config);
  if ('scroll' in trigger) return moment({ scroll: trigger.scroll });
  if ('idle' in trigger) return moment({ idleMs: getDurationMs(trigger.idle) });
  if ('exitIntent' in trigger) return moment({ exit: true });
  if ('click' in trigger) return moment({ click: trigger.click });
  if ('pages' in trigger) return moment({ pages: trigger.pages });
  if ('returning' in trigger) return moment({ awayMs: getDurationMs(trigger.returning) });
  // Opened elsewhere: pages wait for nothing.
  if ('link' in trigger) return [];
  if ('cart' in trigger) return [{ cart: trigger.cart }];
  if ('manual' in trigger) return [{ manual: true }];
  if ('stage' in trigger)
    return [{ stage: trigger.stage, ...(trigger.on === 'leave' ? { moment: { left: true } } : {}) }];
  if ('touchpoint' in trigger) {
    const where = compileConditions(trigger.where);
    return moment({
      touchpoint: trigger.touchpoint,
      ...(where.length > 0 ? { where } : {}),
      withinMs: trigger.within === undefined ? touchpointTellMs : getDurationMs(trigger.within),
    });
  }
  if ('event' in trigger) {
    const where = compileConditions(trigger.where);
    if (where.length > 0) return [{ event: trigger.event, moment: { where } }];
    return [{ event: trigger.event, ...(hasPage ? { moment: {} } : {}) }];
  }
  return [{}];
};

/** A trigger as the browser watches for it; some are watched for in two ways. */
export const compileTrigger = (trigger: Trigger, config: CompleteConfig): BrowserTrigger[] =>
  compilePlain(trigger, config).map((plain) => ({
    ...plain,
    ...('page' in trigger && trigger.page !== undefined ? { page: compileGlobs([trigger.page]) } : {}),
    afterMs: 'after' in trigger && trigger.after !== undefined ? getDurationMs(trigger.after) : 0,
  }));
