import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { answerPage, type PageAssets } from '../link/survey-page.js';
import { createThrottles } from './throttles.js';

type Query = Record<string, string | string[] | undefined>;

const readOne = (query: Query, name: string): string => [query[name] ?? ''].flat()[0] ?? '';

/** Nothing but what the collector serves itself, and no text is taken for a script. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The page lies two folders below the collector's own, wherever a proxy has put that. */
const up = '../../';

const getAssets = ({ chunks, eventsPath }: Context['options']): PageAssets | undefined => {
  const { 'survey-page': script, 'survey-page-style': style } = chunks;
  if (script === undefined || style === undefined) return undefined;
  return {
    getWidget: (name) => (chunks[name] === undefined ? undefined : up + chunks[name]),
    script: up + script,
    style: up + style,
    events: up + (eventsPath ?? '/v1/events').slice(1),
  };
};

/** `GET /q/:site/:survey`: a survey on a page of its own, for whoever has its link. */
export const addSurveyPageRoute = (
  app: FastifyInstance,
  { now, sites, options, counters }: Context,
): void => {
  const throttles = createThrottles(app, options.rateLimits);
  const assets = getAssets(options);
  app.get<{ Params: { site: string; survey: string }; Querystring: Query }>(
    '/q/:site/:survey',
    async (request, reply) => {
      await throttles.checkAddress(request);
      const { params, query, headers } = request;
      const { status, html, language } = answerPage(
        sites.get(params.site),
        {
          survey: params.survey,
          now: now(),
          language: readOne(query, 'lang'),
          acceptLanguage: headers['accept-language'] ?? '',
          token: readOne(query, 'r'),
        },
        assets,
        options.linkKey,
      );
      counters.count(status === 200 ? 'survey_pages' : 'survey_pages_missing');
      return reply
        .code(status)
        .headers({
          'cache-control': 'no-store',
          'content-language': language,
          'content-security-policy': policy,
          'referrer-policy': 'no-referrer',
          vary: 'accept-language',
          'x-robots-tag': 'noindex',
        })
        .type('text/html; charset=utf-8')
        .send(html);
    },
  );
};
