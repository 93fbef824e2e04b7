/** `="0912…"`: so that a spreadsheet takes no number for one. */
const asText = /^="([^]*)"$/;
/** `'+98…`: so that a spreadsheet takes no text for a formula. Shops' exports and our own write that. */
const noFormula = /^'(?=[=+\-@\t\r])/;
/** `9.12E+09`. */
const shortened = /^\d(?:[.,]\d+)?e\+?\d+$/i;

/** A cell without what was put around it for spreadsheets. */
export const unwrap = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(asText, '$1').replace(noFormula, '') : value;

/** Whether a spreadsheet has rounded a number away, and nobody knows it any more. */
export const isShortened = (value: unknown): boolean => typeof value === 'string' && shortened.test(value);
