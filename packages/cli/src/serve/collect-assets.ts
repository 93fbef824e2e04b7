import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Asset } from '@safar/collector';
import { Failure } from '../main/failure.js';
import { findPackage } from './find-package.js';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/** What the collector serves of the other packages. */
export interface CollectedAssets {
  assets: Asset[];
  /** Name → path of a chunk, relative to the script. */
  chunks: Record<string, string>;
}

const read = async (file: string): Promise<Buffer> =>
  readFile(file).catch(() => {
    throw new Failure(`${file} is missing: build it first with "pnpm build".`);
  });

/** A built file with its compressed twin, if it has one. */
const readAsset = async (dist: string, file: string, path: string, cache: Asset['cache']): Promise<Asset> => {
  const br = await readFile(join(dist, `${file}.br`)).catch(() => undefined);
  return {
    path,
    type: types[extname(file)] ?? 'application/octet-stream',
    body: await read(join(dist, file)),
    cache,
    ...(br ? { br } : {}),
  };
};

const readJson = async (file: string): Promise<unknown> => JSON.parse((await read(file)).toString());

const readChunks = (manifest: unknown): [string, string][] => {
  const chunks =
    typeof manifest === 'object' && manifest !== null && 'chunks' in manifest ? manifest.chunks : undefined;
  return Object.entries(chunks ?? {}).flatMap(([name, file]): [string, string][] =>
    typeof file === 'string' ? [[name, file]] : [],
  );
};

const readFiles = (manifest: unknown): string[] => {
  const files =
    typeof manifest === 'object' && manifest !== null && 'files' in manifest ? manifest.files : undefined;
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
};

const collectSnippet = async (dist: string): Promise<CollectedAssets> => {
  const chunks = readChunks(await readJson(join(dist, 'manifest.json')));
  const script = await readAsset(dist, 'safar.js', '/safar.js', 'short');
  const others = await Promise.all(chunks.map(([, file]) => readAsset(dist, file, `/${file}`, 'immutable')));
  return { assets: [script, ...others], chunks: Object.fromEntries(chunks) };
};

const collectWidget = async (dist: string): Promise<CollectedAssets> => {
  const asset = await readAsset(dist, 'widget.js', '', 'immutable');
  const hash = createHash('sha256').update(asset.body).digest('hex').slice(0, 8);
  const file = `chunks/widget-${hash}.js`;
  return { assets: [{ ...asset, path: `/${file}` }], chunks: { widget: file } };
};

const collectReport = async (dist: string): Promise<Asset[]> => {
  const files = readFiles(await readJson(join(dist, 'manifest.json'))).filter(
    (file) => file !== 'index.html',
  );
  const page = await readAsset(dist, 'index.html', '/report', 'none');
  // Names with a hash never change their content; the others are asked for each time.
  const others = files.map((file) =>
    readAsset(dist, file, `/report/${file}`, file.startsWith('assets/') ? 'immutable' : 'none'),
  );
  return [page, ...(await Promise.all(others))].map((asset) => ({ ...asset, signIn: true }));
};

/**
 * Reads script, chunks, widget and report as they were built.
 * @throws {Failure} that names the file when something is not built
 */
export const collectAssets = async (): Promise<CollectedAssets> => {
  const [snippet, widget, report] = await Promise.all([
    collectSnippet(join(findPackage('@safar/snippet'), 'dist')),
    collectWidget(join(findPackage('@safar/widget'), 'dist')),
    collectReport(join(findPackage('@safar/report'), 'dist')),
  ]);
  return {
    assets: [...snippet.assets, ...widget.assets, ...report],
    chunks: { ...snippet.chunks, ...widget.chunks },
  };
};
