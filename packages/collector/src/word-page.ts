import { escapeHtml } from './link/html.js';

/** A small page in words, for people whom a link has led where there is nothing to see. */
export const createWordPage = (heading: string, sentences: readonly string[]): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escapeHtml(heading)} · Safar</title></head>
<body>
<main>
<h1>${escapeHtml(heading)}</h1>
${sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('\n')}
</main>
</body>
</html>
`;
