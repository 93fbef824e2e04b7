import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { getLibrary } from './surveys.js';

for (const language of ['fa', 'en']) {
  test(`the widget’s words in ${language} cost a visitor at most 1,200 bytes`, () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const words = Buffer.from(JSON.stringify(getLibrary(language).ui));
    expect(brotliCompressSync(words, { params }).length).toBeLessThanOrEqual(1200);
  });
}
