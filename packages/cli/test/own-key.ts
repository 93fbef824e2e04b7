import { exampleKey } from '@safar/schema';

/** The key of the examples is refused, since nobody has its private half: an owner puts their own in its place. */
export const putOwnKey = (text: string): string =>
  text.replaceAll(
    exampleKey,
    'BJXR_EFHCcvxTLOrpF_mue2c6BomuzzjZJ3ho8yodlvEEa0hNbAX7nliV1lP3YRBxyaWKoZ0ssW-DxASwfXtKSM',
  );
