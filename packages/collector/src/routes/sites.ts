import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { Refusal } from '../errors.js';
import { getStageText } from '../panels/map/stage-title.js';
import type { Site } from '../site.js';
import { sendConditional } from './conditional.js';
import { needSignIn } from './need-sign-in.js';

interface SiteParams {
  site: string;
}

export const getSite = (sites: ReadonlyMap<string, Site>, id: string): Site => {
  const site = sites.get(id);
  if (!site) throw new Refusal('site_unknown');
  return site;
};

const json = 'application/json; charset=utf-8';
/** Any page may read these: they hold only what a browser needs. */
const open = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' };

const firstDays = `
SELECT site, toUnixTimestamp64Milli(min(start)) AS first FROM visits FINAL WHERE NOT bot AND NOT walk GROUP BY site`;

/** Configs and surveys for browsers, the list of sites for readers. */
export const addSiteRoutes = (
  app: FastifyInstance,
  { sites, store, keeper, signIn, strangers }: Context,
): void => {
  app.get<{ Params: SiteParams }>('/v1/sites/:site/config', async (request, reply) => {
    const { projection } = getSite(sites, request.params.site);
    void reply.headers(open).type(json);
    return sendConditional(request, reply, projection.body, projection.etag);
  });

  app.get<{ Params: SiteParams & { file: string } }>(
    '/v1/sites/:site/surveys/:file',
    async (request, reply) => {
      const site = getSite(sites, request.params.site);
      const language = /^([a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3})\.json$/i.exec(request.params.file)?.[1];
      if (language === undefined) throw new Refusal('language_unknown');
      const { body, etag } = site.getSurveys(language);
      void reply.headers(open).type(json);
      return sendConditional(request, reply, body, etag);
    },
  );

  app.get('/v1/sites', { onRequest: needSignIn(signIn) }, async () => {
    await keeper.whenDerived();
    const days = new Map(
      (await store.ask<{ site: string; first: number }>(firstDays)).map(({ site, first }) => [site, first]),
    );
    return [...sites.values()].map(({ id, config }) => ({
      site: id,
      title: config.name,
      languages: config.languages,
      timeZone: config.timeZone,
      currency: config.currency,
      weekStarts: config.weekStarts,
      digits: config.digits,
      stages: config.stages.map((stage) => ({ id: stage.id, title: getStageText(stage) })),
      surveys: config.surveys.map((survey) => ({ id: survey.id, title: survey.title ?? survey.id })),
      firstDay: toDay(days.get(id), config.timeZone),
      refusedOrigins: strangers.listOrigins(id),
    }));
  });
};

const toDay = (timeMs: number | undefined, timeZone: string): string | null =>
  timeMs === undefined
    ? null
    : new Intl.DateTimeFormat('en-CA', {
        timeZone,
        dateStyle: 'short',
        calendar: 'gregory',
        numberingSystem: 'latn',
      }).format(timeMs);
