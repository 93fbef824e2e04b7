import { createEmpty } from './empty.mjs';
import { createPlausible } from './plausible.mjs';
import { createPosthog } from './posthog.mjs';
import { createSmallSafar, createWholeSafar } from './safar.mjs';
import { createSnowplow } from './snowplow.mjs';

/** Everybody who is measured, in the order of the tables; the page alone first. */
export const createCandidates = async () => [
  createEmpty(),
  await createSmallSafar(),
  await createPlausible(),
  await createSnowplow(),
  await createWholeSafar(),
  createPosthog(),
];
