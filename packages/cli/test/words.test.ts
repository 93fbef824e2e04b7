import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { buckets, questionTypes, templates } from '@safar/schema';
import { languages } from '@safar/schema/languages';
import { expect, it } from 'vitest';

it.each(Object.values(languages))('the card’s words in $tag cost a visitor at most 1,200 bytes', ({ ui }) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(Buffer.from(JSON.stringify(ui)), { params }).length).toBeLessThanOrEqual(1200);
});

const page = readFileSync(new URL('../../schema/questions.md', import.meta.url), 'utf8');

it.each([questionTypes, buckets, templates].flatMap((each) => Object.keys(each)))(
  'questions.md explains %s',
  (name) => {
    expect(page).toContain(`\`${name}\``);
  },
);
