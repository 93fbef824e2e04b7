/** Toman has no code in ISO 4217: Intl knows it by no name. */
const toman = { fa: 'تومان', ar: 'تومان' };

/**
 * An amount as a language writes it, with `{cart.value:N}` where its number stands, N the digits after its point:
 * `${cart.value:2}`, `{cart.value:0} تومان`.
 * @param numbers how numbers are written, a tag
 * @param currency ISO 4217, or IRT
 */
export const getMoneyPattern = (numbers: string, currency: string): string => {
  if (currency === 'IRT')
    return `{cart.value:0} ${toman[numbers.split('-')[0] as keyof typeof toman] ?? 'toman'}`;
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const { maximumFractionDigits: digits = 0 } = new Intl.NumberFormat(numbers, options).resolvedOptions();
  return new Intl.NumberFormat(numbers, { ...options, maximumFractionDigits: 0 })
    .formatToParts(1)
    .map(({ type, value }) => (type === 'integer' ? `{cart.value:${digits}}` : value))
    .join('');
};
