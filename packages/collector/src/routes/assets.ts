import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { Refusal } from '../errors.js';
import type { Asset } from '../options.js';
import { createWordPage } from '../word-page.js';
import { sendConditional } from './conditional.js';

const cacheControl = {
  short: 'public, max-age=300',
  immutable: 'public, max-age=31536000, immutable',
  none: 'no-cache',
} as const;

export const signInPage = createWordPage('Sign in to see the report', [
  'The report is for readers who are signed in.',
  'Open the one-time link that safar serve prints when it starts. Used up already? Restart safar serve: it prints a new one.',
]);

const hash = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 22);
const isReport = (path: string): boolean => path === '/report' || path.startsWith('/report/');

const addAsset = (app: FastifyInstance, { signIn }: Context, asset: Asset, path: string): void => {
  const etag = hash(asset.body);
  const isPrivate = asset.signIn === true || isReport(asset.path);
  app.get(path, async (request, reply) => {
    if (isPrivate && !signIn.isSignedIn(request)) {
      return reply
        .code(401)
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(signInPage);
    }
    void reply.headers({
      'cache-control': isPrivate
        ? cacheControl[asset.cache].replace('public', 'private')
        : cacheControl[asset.cache],
      vary: 'accept-encoding',
      // Scripts and chunks are loaded by pages of other origins.
      ...(isPrivate ? {} : { 'access-control-allow-origin': '*' }),
    });
    void reply.type(asset.type);
    const isPacked = asset.br !== undefined && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    if (isPacked) void reply.header('content-encoding', 'br');
    return sendConditional(
      request,
      reply,
      isPacked && asset.br ? asset.br : asset.body,
      `"${etag}${isPacked ? '-br' : ''}"`,
    );
  });
};

const getStem = (path: string): string => path.replace(/-[^-/]+\.js$/, '');

/**
 * A chunk of an earlier build: pages that remember an old config ask for it after a release, and would do without their
 * shop for a page. They get what is there now, and nobody keeps it under the old name.
 */
const addOldChunks = (app: FastifyInstance, assets: readonly Asset[]): void => {
  const chunks = new Map(
    assets.filter(({ path }) => path.startsWith('/chunks/')).map((asset) => [getStem(asset.path), asset]),
  );
  if (chunks.size === 0) return;
  app.get<{ Params: { file: string } }>('/chunks/:file', async (request, reply) => {
    const chunk = chunks.get(getStem(`/chunks/${request.params.file}`));
    if (!chunk) throw new Refusal('not_found');
    return reply
      .headers({ 'cache-control': 'no-store', 'access-control-allow-origin': '*' })
      .type(chunk.type)
      .send(chunk.body);
  });
};

const frozen = /^(\/[^/]+)-[0-9a-f]{8}\.js$/;

/** A frozen copy of another version is told in words: who allowed only that one gets nothing else under its name. */
const addOtherCopies = (app: FastifyInstance, assets: readonly Asset[]): void => {
  for (const stem of new Set(assets.flatMap(({ path }) => frozen.exec(path)?.[1] ?? []))) {
    app.get(`${stem}-:hash(^[0-9a-f]{8}$).js`, async (_request, reply) => {
      void reply.headers({ 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
      throw new Refusal('script_unknown');
    });
  }
};

/** Scripts, chunks and the report. */
export const addAssetRoutes = (app: FastifyInstance, context: Context): void => {
  const { assets } = context.options;
  for (const asset of assets) {
    addAsset(app, context, asset, asset.path);
    if (asset.path === '/report') addAsset(app, context, asset, '/report/');
  }
  addOldChunks(app, assets);
  addOtherCopies(app, assets);
};
