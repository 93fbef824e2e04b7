import { getContrast, getLightness, mix } from './color.js';
import type { ResolvedTheme } from './theme.js';

type Theme = Pick<ResolvedTheme, 'accent' | 'surface' | 'ink' | 'radius' | 'zIndex'> & {
  scheme?: 'auto' | 'light' | 'dark';
};
interface Colours {
  accent: string;
  surface: string;
  ink: string;
}

/** The card's own colours; its style sheet has the same. */
export const lightColours: Colours = { accent: '#17566e', surface: '#fffefb', ink: '#23282c' };
export const darkColours: Colours = { accent: '#8fcbe0', surface: '#1c2125', ink: '#eceae4' };

/** Black or white on an accent, whichever has more contrast, never less than 4.58:1: the rule of the style sheet. */
export const getOnAccent = (accent: string): string =>
  getContrast(accent, '#000000') > getContrast(accent, '#ffffff') ? '#000' : '#fff';

/** Moves an accent towards the ink until it can be told from the ground (3:1, WCAG 2.2 §1.4.11). */
export const getVisibleAccent = ({ accent, surface, ink }: Colours): string => {
  for (let share = 0; share < 1; share += 0.1) {
    const visible = mix(accent, ink, share);
    if (getContrast(visible, surface) >= 3) return visible;
  }
  return ink;
};

const derive = (colours: Colours): { accent: string; onAccent: string } => {
  const accent = getVisibleAccent(colours);
  return { accent, onAccent: getOnAccent(accent) };
};

/**
 * The owner's colours with those that follow from them. An accent alone serves light and dark; with a ground or an ink
 * the owner has said how the card looks, and it looks so in both; as it does with a scheme that is always the same.
 */
export const resolveTheme = ({ scheme = 'auto', ...theme }: Theme): ResolvedTheme => {
  const { accent, surface, ink } = theme;
  if (surface !== undefined || ink !== undefined || scheme !== 'auto') {
    const isDark =
      surface !== undefined
        ? getLightness(surface) < 0.5
        : ink !== undefined
          ? getLightness(ink) > 0.66
          : scheme === 'dark';
    const colours = { ...(isDark ? darkColours : lightColours), ...theme };
    return { ...colours, ...derive(colours), scheme: isDark ? 'dark' : 'light' };
  }
  if (accent === undefined) return theme;
  return {
    ...theme,
    ...derive({ ...lightColours, accent }),
    dark: derive({ ...darkColours, accent }),
  };
};
