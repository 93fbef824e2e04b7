import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Asset } from '@safar/collector';
import { Failure } from '../main/failure.js';
import { getIntegrity } from '../script/get-integrity.js';
import { nameFrozen } from '../script/name-frozen.js';
import { findPackage } from '../files/find-package.js';

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
  /** Name of the script: the owner's, or `safar.js`. */
  script: string;
  /** Name of its copy that never changes. */
  frozen: string;
  /** What a browser compares that copy with. */
  integrity: string;
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

/** The script under each of its names, and a frozen copy of each. */
const nameScript = (script: Asset, names: ReadonlySet<string>): Asset[] =>
  [...names].flatMap((name): Asset[] => [
    { ...script, path: `/${name}` },
    { ...script, path: `/${nameFrozen(name, script.body)}`, cache: 'immutable' },
  ]);

const collectSnippet = async (dist: string, script: string): Promise<CollectedAssets> => {
  const chunks = readChunks(await readJson(join(dist, 'manifest.json')));
  const built = await readAsset(dist, 'safar.js', '/safar.js', 'short');
  const consentMode = await readAsset(dist, 'consent-mode.js', '/consent-mode.js', 'short');
  const others = await Promise.all(chunks.map(([, file]) => readAsset(dist, file, `/${file}`, 'immutable')));
  return {
    assets: [...nameScript(built, new Set(['safar.js', script])), consentMode, ...others],
    chunks: Object.fromEntries(chunks),
    script,
    frozen: nameFrozen(script, built.body),
    integrity: getIntegrity(built.body),
  };
};

/** A file of the widget under a name with its hash. */
const hashAsset = async (dist: string, file: string): Promise<Asset> => {
  const asset = await readAsset(dist, file, '', 'immutable');
  const hash = createHash('sha256').update(asset.body).digest('hex').slice(0, 8);
  const kind = extname(file);
  return { ...asset, path: `/chunks/${basename(file, kind)}-${hash}${kind}` };
};

const collectWidget = async (dist: string): Promise<Pick<CollectedAssets, 'assets' | 'chunks'>> => {
  const named = Object.entries({
    widget: 'widget.js',
    'widget-places': 'widget-places.js',
    'widget-contact': 'widget-contact.js',
    'survey-page': 'survey-page.js',
    'survey-page-style': 'survey-page.css',
  });
  const found = await Promise.all(
    named.map(async ([name, file]): Promise<[string, Asset]> => [name, await hashAsset(dist, file)]),
  );
  return {
    assets: found.map(([, asset]) => asset),
    chunks: Object.fromEntries(found.map(([name, { path }]) => [name, path.slice(1)])),
  };
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
 * @param script a further name for the script; `safar.js` stays one
 * @throws {Failure} that names the file when something is not built
 */
export const collectAssets = async (script = 'safar.js'): Promise<CollectedAssets> => {
  const [snippet, widget, report] = await Promise.all([
    collectSnippet(join(findPackage('@safar/snippet'), 'dist'), script),
    collectWidget(join(findPackage('@safar/widget'), 'dist')),
    collectReport(join(findPackage('@safar/report'), 'dist')),
  ]);
  return {
    ...snippet,
    assets: [...snippet.assets, ...widget.assets, ...report],
    chunks: { ...snippet.chunks, ...widget.chunks },
  };
};
