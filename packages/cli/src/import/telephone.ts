import { normaliseIdentity } from '@safar/collector';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';

/** What somebody is known by, and whether it was read as a telephone number of the country; undefined = it never looked like one. */
export interface ReadIdentity {
  identity: string;
  isTelephone?: boolean;
}

export type IdentityReader = (identity: string) => ReadIdentity;

/** Fewer digits are a number of the shop's own, as for the collector. */
const digits = /^\+?\d{7,}$/;

/**
 * Reads telephone numbers of a country that are written without its code, with or without the zero before them. Digits that are no
 * number there stay as they are: they may be the shop's own.
 * @param country two letters of ISO 3166
 * @throws {Failure} when there is no such country
 */
export const createIdentityReader = async (country: string): Promise<IdentityReader> => {
  // It knows the numbers of every country: nothing to load for who needs none.
  const { isSupportedCountry, parsePhoneNumberFromString } = await import('libphonenumber-js/max');
  const defaultCountry = country.toUpperCase();
  if (!isSupportedCountry(defaultCountry))
    throw new Failure(
      `--country ${JSON.stringify(country)} is none: give its two letters of ISO 3166, such as IR.`,
      exitCodes.misused,
    );
  return (identity) => {
    const plain = normaliseIdentity(identity);
    if (!digits.test(plain)) return { identity };
    const number = parsePhoneNumberFromString(plain, { defaultCountry, extract: false });
    if (!number?.isValid()) return { identity, isTelephone: false };
    // What has its country code stays, but for a zero behind that of this country: +98 0912….
    const isWhole = plain.startsWith('+') && (number.number === plain || number.country !== defaultCountry);
    return isWhole ? { identity } : { identity: number.number, isTelephone: true };
  };
};
