import { getMoments } from './activity.js';
import { addSales } from './add-sales.js';
import type { Rules } from './rules.js';
import type { Sale } from '../touchpoints/sales.js';
import { settleVisits } from './settle-visits.js';
import { splitOffSite, type Journey } from './off-site.js';
import { splitWalks } from './split-walks.js';
import { getLinkRows, getSurveyRows } from './survey-rows.js';
import { getVisitRows } from './visit-rows.js';
import type { VisitorEvent } from './visitor-event.js';
import { getVisitorRow } from './visitor-row.js';
import { getWalkRows } from './walk-rows.js';
import { traceJourney } from './trace.js';

/** Who was a robot once in a visit was one all through it: no figure may take one part of the visit and leave the other. */
const judgeVisits = (events: readonly VisitorEvent[]): VisitorEvent[] => {
  const robots = new Set(events.filter(({ bot }) => bot).map(({ visit }) => visit));
  return events.map((event) => (robots.has(event.visit) ? { ...event, bot: true } : event));
};

/**
 * Everything that is known about one visitor, made anew from all their events: rows of `visits`, `visitors`, `showings` and
 * `answers`. Depends on nothing else, least of all on the clock.
 * @param events all of the visitor's, each once, in any order
 * @param journeys of the orders that links of surveys named
 * @param sales what the shop's server said of the visitor
 */
export const deriveVisitor = (
  site: string,
  visitor: string,
  events: readonly VisitorEvent[],
  rules: Rules,
  version: number,
  journeys: ReadonlyMap<string, Journey> = new Map(),
  sales: readonly Sale[] = [],
) => {
  const whose = { site, visitor, version };
  const { onSite, offSite } = splitOffSite(
    events.toSorted((a, b) => a.time - b.time || a.pageNo - b.pageNo || a.n - b.n || (a.id < b.id ? -1 : 1)),
  );
  const all = judgeVisits(addSales(settleVisits(onSite), sales));
  const { real: ordered, walks } = splitWalks(all);
  const walked = [...walks].map(([visit, own]) => getWalkRows(visit, own, rules, whose));
  const moments = getMoments(ordered);
  const trace = traceJourney(moments, rules);
  const visits = getVisitRows(ordered, moments, trace, rules, whose);
  // Who has only walked has a row all the same: it replaces what was written before the walk was known for one.
  const first = ordered[0] ?? all[0];
  const asked = getSurveyRows(ordered, trace, rules, whose);
  const linked = getLinkRows(offSite, journeys, trace, rules, whose);
  return {
    visits: [...visits, ...walked.flatMap((walk) => walk.visits)],
    visitors: first
      ? [
          getVisitorRow(
            {
              ...whose,
              first_at: first.time,
              last_at:
                moments.findLast(({ isActivity }) => isActivity)?.at ?? ordered.at(-1)?.time ?? first.time,
              bot: visits.some(({ bot }) => bot),
              memory: visits.every(({ memory }) => memory),
            },
            trace,
          ),
        ]
      : [],
    showings: [...asked.showings, ...linked.showings, ...walked.flatMap(({ showings }) => showings)],
    answers: [...asked.answers, ...linked.answers, ...walked.flatMap(({ answers }) => answers)],
  };
};
