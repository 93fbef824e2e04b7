import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPackage } from '../../files/find-package.js';
import { Failure } from '../../main/failure.js';

export interface PageFile {
  type: string;
  body: Buffer;
  /** Its content never changes under this path. */
  isFrozen: boolean;
}

export interface PageFiles {
  /** By path. */
  files: ReadonlyMap<string, PageFile>;
  /** Path of the widget, with every place. */
  widget: string;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Pages that have a path without their ending. */
const names: Readonly<Record<string, string>> = { '/page/index.html': '/', '/page/frame.html': '/frame' };

const read = (file: string): Promise<Buffer> =>
  readFile(file).catch(() => {
    throw new Failure(`${file} is missing: build it first with "pnpm build".`);
  });

const readFolder = async (home: string, folder: string): Promise<[string, PageFile][]> => {
  const entries = await readdir(join(home, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && Object.hasOwn(types, extname(entry.name)));
  return Promise.all(
    files.map(async (entry): Promise<[string, PageFile]> => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(home.length).replaceAll('\\', '/');
      const type = types[extname(file)] ?? '';
      return [names[path] ?? path, { type, body: await read(file), isFrozen: false }];
    }),
  );
};

/**
 * Reads the page as it was built, and the widget that browsers get.
 * @throws {Failure} that names the file when something is not built
 */
export const readPageFiles = async (): Promise<PageFiles> => {
  const home = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
  const body = await read(join(findPackage('@safar/widget'), 'dist', 'widget-contact.js'));
  const widget = `/widget-${createHash('sha256').update(body).digest('hex').slice(0, 8)}.js`;
  const files = new Map([...(await readFolder(home, 'page')), ...(await readFolder(home, 'shared'))]);
  if (!files.has('/'))
    throw new Failure(`${join(home, 'page')} has no page: build it first with "pnpm build".`);
  files.set(widget, { type: types['.js'] ?? '', body, isFrozen: true });
  return { files, widget };
};
