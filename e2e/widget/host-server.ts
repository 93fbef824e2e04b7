import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const file = (path: string) => readFileSync(new URL(path, import.meta.url));

/** A page of a shop, as strict as pages get, on which the built widget is shown. */
const getPage = (language: string, css: string): string => `<!doctype html>
<html lang="${language}" dir="${language === 'en' ? 'ltr' : 'rtl'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Nogol</title>
<link rel="stylesheet" href="/${css}.css">
<script type="module" src="/harness.js"></script>
</head>
<body>
<main>
<h1>Nogol</h1>
<label>Address <input id="address"></label>
<button id="pay">Pay</button>
<div data-safar-survey="inside"></div>
<dialog id="terms" aria-label="Terms"><p>Terms</p><button id="agree">Agree</button></dialog>
<div id="drawer" role="dialog" aria-modal="true" aria-label="Menu" hidden>Menu</div>
</main>
</body>
</html>`;

const font = "font-family: Vazirmatn, system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif;";
const sheets: Record<string, string> = {
  '/plain.css': `main { min-block-size: 1400px; } body { margin: 24px; background: #fdf8f0; color: #3a2a24; ${font} }
    @media (prefers-color-scheme: dark) { body { background: #14110f; color: #eee; } }`,
  '/tokens.css': `:root { --safar-accent: #c4005f; --safar-surface: #fffdf0; --safar-ink: #111111; --safar-radius: 0px; }
    body { margin: 24px; min-block-size: 1400px; background: #ffe600; ${font} }`,
  '/hostile.css': `* { all: revert !important; direction: ltr !important; font-size: 40px !important;
      letter-spacing: .4em !important; text-transform: uppercase !important; visibility: hidden !important;
      display: none !important; opacity: .2 !important; position: relative !important; color: red !important; }
    html, head, body, main { display: block !important; visibility: visible !important; opacity: 1 !important; }
    main { min-block-size: 1400px !important; }
    html { font-size: 62.5% !important; }
    body { ${font.replace(';', ' !important;')} }
    button { display: none !important; } input, label, section, div, fieldset, span { background: lime !important; }
    :focus { outline: none !important; }`,
};

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

export interface Host {
  url: string;
  close: () => Promise<void>;
}

/** Starts a server of such pages on a free port of the loopback: `/fa/plain`, `/en/hostile`, … */
export const startHost = async (): Promise<Host> => {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-security-policy', "default-src 'self'; require-trusted-types-for 'script'");
    const send = (type: keyof typeof types, body: string | Buffer) => {
      response.setHeader('content-type', types[type]).end(body);
    };
    const sheet = sheets[pathname];
    if (sheet !== undefined) send('css', sheet);
    else if (/^\/widget(-\w+)?\.js$/.test(pathname))
      send('js', file(`../../packages/widget/dist${pathname}`));
    else if (pathname === '/harness.js') send('js', file('./harness.js'));
    else if (pathname === '/favicon.ico') response.writeHead(204).end();
    else send('html', getPage(pathname.split('/')[1] ?? 'en', pathname.split('/')[2] ?? 'plain'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
