import { getContrast } from '../resolve/color.js';
import { resolveTheme } from '../resolve/resolve-theme.js';
import { getString, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import { isRecord } from './schema-node.js';

/** Of text, and of what is no text (WCAG 2.2 §1.4.3, §1.4.11). */
const [leastOfText, leastOfShapes] = [4.5, 3];

const say = (contrast: number): string => `${(Math.floor(contrast * 10) / 10).toFixed(1)} : 1`;

/** Text that can hardly be read on the card, and an accent that can hardly be seen. What is left out is the card's own colour. */
export const hintContrast = (config: unknown): ConfigMistake[] => {
  const theme = isRecord(config) ? config['theme'] : undefined;
  const given = Object.fromEntries(
    ['accent', 'surface', 'ink'].flatMap((token) => {
      const colour = getString(theme, token);
      return colour !== undefined && /^#[0-9a-fA-F]{6}$/.test(colour) ? [[token, colour]] : [];
    }),
  );
  const { accent: wanted } = given;
  const scheme = getString(theme, 'scheme');
  const { ink, surface, accent } = resolveTheme({
    ...given,
    ...(scheme === 'light' || scheme === 'dark' ? { scheme } : {}),
  });
  const hints: ConfigMistake[] = [];
  if (ink !== undefined && surface !== undefined) {
    const contrast = getContrast(ink, surface);
    const token = given['ink'] === undefined ? 'surface' : 'ink';
    const ground = given['surface'] === undefined ? "the card's own ground" : '"surface"';
    const writing = given['ink'] === undefined ? "the card's own text colour" : '"ink"';
    const message = `${writing} on ${ground} has a contrast of ${say(contrast)}; text needs ${leastOfText} : 1 to be read well.`;
    if (contrast < leastOfText) hints.push(mistakeAt(['theme', token], 'contrast', message));
  }
  if (wanted !== undefined && accent !== wanted.toLowerCase() && accent !== wanted) {
    const contrast = getContrast(wanted, surface ?? '#fffefb');
    const message = `"accent" has a contrast of ${say(contrast)} on the card; to be seen it needs ${leastOfShapes} : 1, so ${accent ?? ''} is shown instead.`;
    hints.push(mistakeAt(['theme', 'accent'], 'contrast', message));
  }
  return hints;
};
