import Type from 'typebox';
import { Duration } from './duration.js';

/** Stands in examples; its private key was thrown away. */
export const exampleKey =
  'BFtxE7_68zqJX6xFga54kva30iE86f-L7HG7eGm-Jp68YeUqaLdOyQZzLaKAC1iA7wgxCmTxSc16UAhHKNAapfg';

/** What is done with contacts that visitors leave. */
export const Contacts = Type.Object(
  {
    publicKey: Type.Optional(
      Type.String({
        description:
          'The public key that "safar contacts keys" prints. Browsers encrypt contacts with it; only its private key, which stays with you, reads them.',
        examples: [exampleKey],
      }),
    ),
    keep: Type.Optional(Duration('Contacts are erased after so long.', '180d', ['90d'])),
  },
  {
    additionalProperties: false,
    description: 'Contacts that visitors leave in questions of type "contact".',
    examples: [{ keep: '90d' }],
  },
);
