/** A cart as one might leave it, where a hundred of the currency would look odd. */
const usual: Readonly<Record<string, number>> = {
  IRT: 1_250_000,
  IRR: 12_500_000,
  IQD: 95_000,
  JPY: 8_400,
  KRW: 62_000,
};
const elsewhere = 129.9;

/**
 * Puts a sample value where the words of a survey name that of the cart, as the script does with the real one.
 * @param content a drawing; what is in it is left as it is
 * @param numbers how numbers are written, a tag
 */
export const fillCart = <Content>(content: Content, numbers: string, currency: string): Content => {
  const value = usual[currency] ?? elsewhere;
  const say = (_: string, digits: string): string =>
    value.toLocaleString(numbers, {
      minimumFractionDigits: Number(digits),
      maximumFractionDigits: Number(digits),
    });
  return JSON.parse(JSON.stringify(content), (_key, each: unknown) =>
    typeof each === 'string' ? each.replace(/\{cart\.value:(\d)\}/g, say) : each,
  ) as Content;
};
