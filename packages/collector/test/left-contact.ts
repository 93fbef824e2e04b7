import { createId, exampleKey } from '@safar/schema';

/** Key of a site that takes contacts; nobody has the other half. */
export const publicKey = exampleKey;

/** Parameters of a `survey_answer` that brings a contact of the right shape: nobody opens it here. */
export const leftContact = (at: number, { showing = createId(at), revision = 1 } = {}) => ({
  survey: 'call-me',
  showing,
  question: 'contact',
  revision,
  value: 1,
  sealed: 'AQ'.padEnd(800, 'A'),
  dir: 'rtl',
  language: 'fa',
});
