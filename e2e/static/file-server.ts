import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A host that serves files and does nothing else, as the plainest CDN. */
export interface FileServer {
  origin: string;
  /** Whether pages of other origins may read what it serves. */
  isReadable: boolean;
  /** Paths that were asked for and are no file. */
  missing: string[];
  close(): Promise<void>;
}

/** @param folder which is served, whenever it is there */
export const startFileServer = async (folder: string): Promise<FileServer> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (status: number, body: Buffer | string): void => {
      response
        .writeHead(status, {
          // Its hosts know the types of endings, and nothing of what Safar means by a name.
          'content-type': extname(pathname) === '.js' ? 'text/javascript' : 'application/octet-stream',
          'x-content-type-options': 'nosniff',
          ...(files.isReadable ? { 'access-control-allow-origin': '*' } : {}),
        })
        .end(body);
    };
    readFile(join(folder, normalize(pathname))).then(
      (body) => send(200, body),
      () => {
        files.missing.push(pathname);
        send(404, 'not found');
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const files: FileServer = {
    origin: `http://127.0.0.1:${port}`,
    isReadable: true,
    missing: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return files;
};
