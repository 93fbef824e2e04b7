import { getIdTime, isMatch, type BrowserTrigger } from '@safar/schema/browser';
import type { Core, Draft, Visitor } from '../context.js';
import { openMemory } from './memory.js';

type Event = Pick<Draft, 'name' | 'params' | 'at'>;

/** Id of the stage a visitor is in. */
export const getStage = ({ config }: Pick<Core, 'config'>, visitor: Visitor): string | undefined =>
  config.stages[visitor.stage?.stage ?? -1]?.id;

/**
 * When a trigger is due that an event fires; undefined = it does not fire.
 * @param entered the stage that the event entered, or that is current at a page view
 */
export const getDueAt = (
  { page, event, cart, stage, manual, afterMs }: BrowserTrigger,
  { name, params, at }: Event,
  visit: string,
  entered: string | undefined,
): number | undefined => {
  const named = event ?? (cart && `cart_${cart}`);
  const isFired = named
    ? named === name
    : stage
      ? stage === entered
      : !manual && name === 'page_view' && (page === undefined || isMatch(page, String(params.path)));
  return isFired ? afterMs + (named || stage || page !== undefined ? at : getIdTime(visit)) : undefined;
};

/**
 * Takes what happened into the visitor's memory: the waits of the triggers it fires.
 * @param getDue which may know more triggers
 * @returns whether there are any
 */
export const arm = (
  core: Pick<Core, 'config' | 'page'>,
  visitor: Visitor,
  event: Event,
  getDue = getDueAt,
): boolean => {
  const memory = openMemory(visitor);
  const stage = getStage(core, visitor);
  const entered = event.name === 'page_view' || stage !== memory.stage ? stage : undefined;
  memory.stage = stage;
  let isArmed = false;
  for (const { id: survey, when } of core.config.surveys?.list ?? [])
    when.forEach((trigger, index) => {
      const dueAt = getDue(trigger, event, visitor.visit, entered);
      if (!dueAt) return;
      isArmed = true;
      if (!memory.waits.some((wait) => wait.survey === survey && wait.trigger === index))
        memory.waits.push({ survey, trigger: index, dueAt });
    });
  return isArmed;
};

/** Whether a trigger still holds when its wait has ended: its page is open, its stage not left, or not entered again. */
export const isHolding = (
  { page, stage, moment }: BrowserTrigger,
  path: string,
  stageNow: string | undefined,
): boolean => (page === undefined || isMatch(page, path)) && (!stage || (stage === stageNow) !== !!moment);
