import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const stub = '<script>window.safar=window.safar||function(){(safar.q=safar.q||[]).push(arguments)}</script>';
/** Notes which scripts a browser did not run. */
const notes =
  "<script>window.refused=[];addEventListener('error',({target})=>target.src&&refused.push(target.src),true)</script>";

/** The owner's pages, with whatever tag is pasted into them. */
export interface PageServer {
  origin: string;
  tag: string;
  close(): Promise<void>;
}

export const startPageServer = async (): Promise<PageServer> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="en"><head><title>${pathname}</title><link rel="icon" href="data:,">${notes}${stub}${pages.tag}</head><body><h1>${pathname}</h1></body></html>`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const pages: PageServer = {
    origin: `http://localhost:${port}`,
    tag: '',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return pages;
};
