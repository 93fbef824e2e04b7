/** Toman has no code in ISO 4217: Intl knows it by no name. */
const toman = { fa: 'تومان', ar: 'تومان' };

/**
 * An amount as a language writes it, with `{cart.value}` where its number stands: `${cart.value}`, `{cart.value} تومان`.
 * @param numbers how numbers are written, a tag
 * @param currency ISO 4217, or IRT
 */
export const getMoneyPattern = (numbers: string, currency: string): string => {
  const place = '{cart.value}';
  if (currency === 'IRT') return `${place} ${toman[numbers.split('-')[0] as keyof typeof toman] ?? 'toman'}`;
  return new Intl.NumberFormat(numbers, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  })
    .formatToParts(1)
    .map(({ type, value }) => (type === 'integer' ? place : value))
    .join('');
};
