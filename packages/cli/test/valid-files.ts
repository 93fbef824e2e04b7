import { readFileSync } from 'node:fs';
import { putOwnKey } from './own-key.js';
import { starters } from '../src/init/starters/index.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const recipes = [...read('../../schema/cookbook.md').matchAll(/```json\n([^]*?)```/g)].map(([, text = '']) =>
  putOwnKey(text),
);
const [, inReadme = ''] = /<!-- safar.json -->\n```json\n([^]*?)```/.exec(read('../../../README.md')) ?? [];

/** Files without a mistake: the starters, the cookbook, that of the demo shop and that of the README. */
export const validFiles: readonly string[] = [
  ...Object.values(starters).map(({ config }) =>
    JSON.stringify(
      { site: 'nogol', languages: ['fa', 'en', 'ar'], timeZone: 'Asia/Tehran', currency: 'IRT', ...config },
      null,
      2,
    ),
  ),
  ...recipes,
  read('../../../demo-site/safar.json'),
  inReadme,
];
