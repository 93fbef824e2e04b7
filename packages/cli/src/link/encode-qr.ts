import { encode } from 'uqr';

/** Rows of modules, true for dark, with the quiet zone around them. */
export type Modules = readonly (readonly boolean[])[];

/** Modules of quiet around a code, as the standard (ISO/IEC 18004) wants them. */
const quiet = 4;

/** A QR code of a text, which may lose 15 % and is still read. */
export const encodeQr = (text: string): Modules => encode(text, { ecc: 'M', border: quiet }).data;
