import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { Refusal } from '../errors.js';
import { panels } from '../panels/index.js';
import { readPeriod } from '../panels/period.js';
import { needSignIn } from './need-sign-in.js';
import { getSite } from './sites.js';

type Query = Record<string, string | string[] | undefined>;

const isPanel = (name: string): name is keyof typeof panels => Object.hasOwn(panels, name);

const readOne = (query: Query, name: string): string | undefined => {
  const value = query[name];
  if (Array.isArray(value)) throw new Refusal('panel_filter', `${name} stands there twice`);
  return value;
};

const readCount = (query: Query, name: string, byDefault: number, least: number, most: number): number => {
  const value = readOne(query, name);
  if (value === undefined) return byDefault;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least || Number(value) > most) {
    throw new Refusal('panel_filter', `${name} is a whole number from ${least} to ${most}`);
  }
  return Number(value);
};

const readLanguage = (query: Query): 'fa' | 'en' => {
  const lang = readOne(query, 'lang') ?? 'en';
  if (lang !== 'fa' && lang !== 'en') throw new Refusal('panel_filter', 'lang is fa or en');
  return lang;
};

/** `GET /v1/sites/:site/panels/:panel`: waits until everything acknowledged before is in the tables, then asks. */
export const addPanelRoute = (app: FastifyInstance, { sites, store, keeper, signIn, now }: Context): void => {
  app.get<{ Params: { site: string; panel: string }; Querystring: Query }>(
    '/v1/sites/:site/panels/:panel',
    { onRequest: needSignIn(signIn) },
    async ({ params, query, log }, reply) => {
      const asOf = now();
      const site = getSite(sites, params.site);
      const { panel } = params;
      if (!isPanel(panel)) throw new Refusal('panel_unknown');
      const period = readPeriod(readOne(query, 'from'), readOne(query, 'to'), site.config.timeZone, asOf);
      const question = {
        store,
        site,
        period,
        now: asOf,
        lang: readLanguage(query),
        counts: {
          limit: readCount(query, 'limit', 50, 1, 1_000),
          offset: readCount(query, 'offset', 0, 0, 10_000_000),
          steps: readCount(query, 'steps', 5, 1, 50),
          top: readCount(query, 'top', 6, 1, 1_000),
        },
      };
      void reply.header('cache-control', 'no-store');
      try {
        await keeper.whenDerived();
        const content = await panels[panel](question);
        return { panel, site: site.id, period, filters: {}, asOf, ...content };
      } catch (error) {
        if (error instanceof Refusal) throw error;
        // The text of the error may hold values of events: it goes into the log of the owner at debug level only.
        log.error(
          { panel, code: error instanceof Error && 'code' in error ? error.code : 'unknown' },
          'a panel failed',
        );
        log.debug({ err: error }, 'why');
        throw new Refusal('panel_failed', undefined, 5);
      }
    },
  );
};
