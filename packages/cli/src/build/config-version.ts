import { createHash } from 'node:crypto';

const half = 2 ** 31;

/**
 * Version of a config that no collector has numbered: made from its text, and far beyond what a collector counts up to. The
 * same file is the same version on every machine.
 */
export const getConfigVersion = (text: string): number =>
  half + (createHash('sha256').update(text).digest().readUInt32BE(0) % half);
