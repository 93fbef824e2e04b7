import Type, { type Static } from 'typebox';
import { Duration } from '../duration.js';
import { onPage } from './common.js';

/** Nobody moved, touched, typed or scrolled for so long on a page that is seen. It holds on that page alone. */
export const IdleTrigger = Type.Object(
  {
    idle: Duration('How long nobody moved, touched, typed or scrolled on a page that is seen.', undefined, [
      '30s',
    ]),
    ...onPage,
  },
  { additionalProperties: false, description: 'Nothing was done on a page for so long.' },
);
export type IdleTrigger = Static<typeof IdleTrigger>;
