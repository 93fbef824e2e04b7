import { toLatinDigits } from '../words/numbers.js';
import { isShippingId, type ShippingId } from './shipping.js';

/** What a visitor has filled in on the way to the bank. */
export interface Checkout {
  readonly name?: string;
  readonly city?: string;
  readonly street?: string;
  readonly phone?: string;
  readonly shipping?: ShippingId;
}

export type AddressField = 'name' | 'city' | 'street';

function clean(text: string | null, length: number): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, length);
}

export function readAddress(form: URLSearchParams): Required<Pick<Checkout, AddressField>> {
  return {
    name: clean(form.get('name'), 60),
    city: clean(form.get('city'), 40),
    street: clean(form.get('street'), 160),
  };
}

/** The fields that still lack something, in the order of the form. */
export function findMissing(address: Required<Pick<Checkout, AddressField>>): readonly AddressField[] {
  const missing: AddressField[] = [];
  if (address.name.length < 2) missing.push('name');
  if (!address.city) missing.push('city');
  if (address.street.length < 5) missing.push('street');
  return missing;
}

/** An Iranian mobile number in whatever digits it was typed, as 09123456789; nothing when it is none. */
export function readPhone(text: string | null): string | undefined {
  const digits = toLatinDigits(text ?? '')
    .replace(/[^\d+]/g, '')
    .replace(/^(\+98|0098)/, '0');
  return /^09\d{9}$/.test(digits) ? digits : undefined;
}

export function readShipping(form: URLSearchParams): { shipping: ShippingId; phone: string | undefined } {
  const shipping = form.get('shipping');
  return { shipping: isShippingId(shipping) ? shipping : 'courier', phone: readPhone(form.get('phone')) };
}
