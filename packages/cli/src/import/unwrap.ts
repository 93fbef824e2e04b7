import { toLatinDigits } from '@safar/schema';

/** `="0912…"`: so that a spreadsheet takes no number for one. */
const asText = /^="([^]*)"$/;
/** `'+98…`: so that a spreadsheet takes no text for a formula. Shops' exports and our own write that. */
const noFormula = /^'(?=[=+\-@\t\r])/;
/** `9.12E+09`. */
const shortened = /^\d(?:[.,]\d+)?e\+?\d+$/i;

/** `09121234567.0`: a program took the number for one with decimals. */
const floated = /^(\+?\p{Nd}+)\.0$/u;

/** A cell without what was put around it for spreadsheets. */
export const unwrap = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(asText, '$1').replace(noFormula, '') : value;

/** A number that is a name, such as that of an order, as a text without decimals. */
export const toKey = (value: unknown): unknown =>
  typeof value === 'number'
    ? String(value)
    : typeof value === 'string'
      ? value.trim().replace(floated, '$1')
      : value;

/** Whether a number of JSON has more digits than are kept of it. */
export const isRounded = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);

/** Whether a spreadsheet has rounded a number away, and nobody knows it any more. */
export const isShortened = (value: unknown): boolean =>
  typeof value === 'string' && shortened.test(toLatinDigits(value).replace('\u066b', '.'));
