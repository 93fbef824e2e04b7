import { getString, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import { isRecord } from './schema-node.js';

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
const getLuminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export const getContrast = (a: string, b: string): number => {
  const [lighter = 0, darker = 0] = [getLuminance(a), getLuminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
};

const leastContrast = 4.5;
const isColour = (text: string | undefined): text is string =>
  text !== undefined && /^#[0-9a-fA-F]{6}$/.test(text);

/** Text that can hardly be read on the card. */
export const hintContrast = (config: unknown): ConfigMistake[] => {
  const theme = isRecord(config) ? config['theme'] : undefined;
  const [ink, surface] = [getString(theme, 'ink'), getString(theme, 'surface')];
  if (!isColour(ink) || !isColour(surface)) return [];
  const contrast = getContrast(ink, surface);
  if (contrast >= leastContrast) return [];
  const message = `"ink" on "surface" has a contrast of ${contrast.toFixed(1)} : 1; text needs ${leastContrast} : 1 to be read well.`;
  return [mistakeAt(['theme', 'ink'], 'contrast', message)];
};
