import { getIdTime } from '../ids.js';
import { areMet, isWithin } from './conditions.js';
import { isDrawn } from './is-drawn.js';
import type { Gate } from './survey-facts.js';

const day = 864e5;

/** Whom to ask. */
export const whoGates = {
  new: ({ who }, { visits }) => who?.new === undefined || who.new === visits < 2,
  purchases: ({ who }, { purchases }) => isWithin(who?.purchases, purchases),
  daysSinceFirstVisit: ({ who }, { now, visitor }) =>
    isWithin(who?.daysSinceFirstVisit, Math.max(0, Math.floor((now - getIdTime(visitor)) / day))),
  stage: ({ who }, { stage }) => !who?.stage || who.stage.includes(stage),
  reached: ({ who }, { furthest }) => furthest >= (who?.reached ?? -1),
  language: ({ who }, { language }) => !who?.language || who.language.some((each) => each === language),
  answers: ({ who }, { history }) =>
    !who?.answers?.some(
      ({ survey, question, from, until }) =>
        ![history[survey]?.answers?.[question] ?? []].flat().some((value) => value >= from && value <= until),
    ),
  known: ({ who }, { known }) => areMet(who?.known, known),
  visits: ({ who }, { visits }) => isWithin(who?.visits, visits),
  items: ({ who }, { items }) => isWithin(who?.cart?.items, items),
  value: ({ who }, { value }) => isWithin(who?.cart?.value, value),
  device: ({ who }, { device }) => !who?.device || who.device.some((each) => each === device),
  // Not even a page that asks by name shows anybody two variants.
  experiment: ({ experiment }, { visitor }) => isDrawn(experiment, visitor),
} satisfies Record<string, Gate>;
