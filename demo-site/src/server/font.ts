import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const home = '@fontsource-variable/vazirmatn';

/** `@font-face` rules that name their files as `./files/…`. */
export const fontFaces = readFileSync(resolve(`${home}/index.css`), 'utf8');

export function readFont(name: string): Uint8Array {
  return readFileSync(resolve(`${home}/files/${name}`));
}

/** The part with Persian letters, worth fetching before the style sheet asks for it. */
export const persianFont = 'vazirmatn-arabic-wght-normal.woff2';
