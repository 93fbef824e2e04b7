/** Red, green and blue of `#rrggbb`, 0 to 255. */
const parse = (hex: string): [number, number, number] => {
  const value = parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** Light without gamma, 0 to 1 (sRGB, IEC 61966-2-1). */
const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Mixes two colours in sRGB. @param share of the second, 0 to 1 */
export const mix = (from: string, to: string, share: number): string => {
  const end = parse(to);
  const channels = parse(from).map((channel, i) => Math.round(channel + ((end[i] ?? 0) - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

const getLuminance = (hex: string): number => {
  const [red, green, blue] = parse(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export const getContrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [getLuminance(a), getLuminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** OKLCH lightness, 0 to 1 (CSS Color 4). */
export const getLightness = (hex: string): number => {
  const [red, green, blue] = parse(hex);
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  return (
    0.2104542553 * Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) +
    0.793617785 * Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) -
    0.0040720468 * Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  );
};
