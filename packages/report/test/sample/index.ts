import type { PanelName, Panels } from '@safar/schema/browser';
import type { Question } from './frame.js';
import { createEmptyMap, createFirstVisitMap, createFullMap, createManyStagesMap } from './map.js';
import { createEmptyBounce, createFirstVisitBounce, createFullBounce } from './bounce.js';
import { createEmptyCart, createFullCart } from './cart.js';
import { createEmptyFlow, createFirstVisitFlow, createFullFlow } from './flow.js';
import { createEmptyExperiments, createFullExperiments, createQuietExperiments } from './experiments.js';
import { createEmptySurveys, createFullSurveys } from './surveys.js';
import { createEmptyVisits, createFirstVisits, createFullVisits } from './visits.js';
import { createEmptyWalks, createFullWalks } from './walks.js';

export type SampleSite = { [Name in PanelName]: (question: Question) => Panels[Name] };

const full: SampleSite = {
  map: createFullMap,
  flow: createFullFlow,
  bounce: createFullBounce,
  cart: createFullCart,
  surveys: createFullSurveys,
  experiments: createFullExperiments,
  visits: createFullVisits,
  walks: createFullWalks,
};

/** Sites of the sample: a full month, nothing at all, one visit, twenty stages. */
export const sampleSites = {
  nogol: full,
  empty: {
    map: createEmptyMap,
    flow: createEmptyFlow,
    bounce: createEmptyBounce,
    cart: createEmptyCart,
    surveys: createEmptySurveys,
    experiments: createEmptyExperiments,
    visits: createEmptyVisits,
    walks: createEmptyWalks,
  },
  first: {
    map: createFirstVisitMap,
    flow: createFirstVisitFlow,
    bounce: createFirstVisitBounce,
    cart: createEmptyCart,
    surveys: createEmptySurveys,
    experiments: createQuietExperiments,
    visits: createFirstVisits,
    walks: createEmptyWalks,
  },
  many: { ...full, map: createManyStagesMap },
} satisfies Record<string, SampleSite>;

export type SampleSiteId = keyof typeof sampleSites;
export const isSampleSite = (id: string): id is SampleSiteId => Object.hasOwn(sampleSites, id);

export function createSiteList(lang: string): unknown[] {
  const stages = createFullMap({ site: 'nogol', from: '2026-10-23', to: '2026-11-21', lang }).rows.map(
    (stage) => ({ id: stage.stage, title: stage.title }),
  );
  const surveys = createFullSurveys({ site: 'nogol', from: '2026-10-23', to: '2026-11-21', lang }).rows.map(
    (survey) => ({ id: survey.survey, title: survey.title }),
  );
  const names: Record<string, [string, string]> = {
    nogol: ['نوگل', 'nogol'],
    empty: ['سایت تازه', 'a new site'],
    first: ['نخستین بازدید', 'first visit'],
    many: ['بیست مرحله', 'twenty stages'],
  };
  return Object.keys(sampleSites).map((site) => ({
    site,
    title: names[site]?.[lang === 'fa' ? 0 : 1] ?? site,
    languages: ['fa', 'en'],
    timeZone: 'Asia/Tehran',
    weekStarts: 'saturday',
    currency: 'IRT',
    stages,
    surveys: site === 'empty' ? [] : surveys,
    firstDay: site === 'empty' ? null : '2026-10-01',
    refusedOrigins: [],
  }));
}
