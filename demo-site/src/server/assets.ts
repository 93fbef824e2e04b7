import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { publicFolder } from '../public-folder.js';
import { fontFaces, readFont } from './font.js';

interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly version: string;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function createAsset(name: string, content: Uint8Array): Asset {
  const body = new Uint8Array(content);
  const version = createHash('sha256').update(body).digest('hex').slice(0, 10);
  return { body, type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream', version };
}

const styleFolder = new URL('styles/', publicFolder);

function addFiles(assets: Map<string, Asset>): void {
  for (const entry of readdirSync(publicFolder, { withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.json')) continue;
    assets.set(entry.name, createAsset(entry.name, readFileSync(new URL(entry.name, publicFolder))));
  }
}

/** One style sheet of the parts in the order of their names, with the faces of the shop's font before them. */
function addStyles(assets: Map<string, Asset>): void {
  const faces = fontFaces.replace(/url\(\.\/files\/([^)]+)\)/g, (_, name: string) => {
    const font = createAsset(name, readFont(name));
    assets.set(name, font);
    return `url(/assets/${name}?v=${font.version})`;
  });
  const parts = readdirSync(styleFolder).toSorted();
  const styles = [faces, ...parts.map((name) => readFileSync(new URL(name, styleFolder), 'utf8'))];
  assets.set('nogol.css', createAsset('nogol.css', new TextEncoder().encode(styles.join('\n'))));
}

function readAll(): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  addFiles(assets);
  addStyles(assets);
  return assets;
}

const assets = readAll();

/** The address of a file with its version, so that a browser may keep it for good. */
export function getAssetPath(name: string): string {
  const asset = assets.get(name);
  if (!asset) throw new Error(`There is no file "${name}" in the public folder of the shop.`);
  return `/assets/${name}?v=${asset.version}`;
}

export function answerAsset(url: URL): Response | undefined {
  const asset = assets.get(url.pathname.slice('/assets/'.length));
  if (!asset) return undefined;
  const cache =
    url.searchParams.get('v') === asset.version ? 'public, max-age=31536000, immutable' : 'no-cache';
  return new Response(asset.body, { headers: { 'content-type': asset.type, 'cache-control': cache } });
}
