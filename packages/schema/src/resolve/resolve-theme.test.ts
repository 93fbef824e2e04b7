import { property, assert, integer } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getContrast, mix } from './color.js';
import { darkColours, lightColours, resolveTheme } from './resolve-theme.js';
import { getThemeCss } from './theme.js';

const anyColour = integer({ min: 0, max: 0xffffff }).map(
  (value) => `#${value.toString(16).padStart(6, '0')}`,
);

it('contrast is that of WCAG', () => {
  expect(getContrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(getContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
});

describe('an accent alone', () => {
  it('can be seen and read on, in light and in dark', () => {
    assert(
      property(anyColour, (accent) => {
        const theme = resolveTheme({ accent });
        const light = { accent: theme.accent ?? '', on: theme.onAccent === '#000' ? '#000000' : '#ffffff' };
        expect(getContrast(light.accent, lightColours.surface)).toBeGreaterThanOrEqual(3);
        expect(getContrast(light.accent, light.on)).toBeGreaterThanOrEqual(4.5);
        const dark = {
          accent: theme.dark?.accent ?? '',
          on: theme.dark?.onAccent === '#000' ? '#000000' : '#ffffff',
        };
        expect(getContrast(dark.accent, darkColours.surface)).toBeGreaterThanOrEqual(3);
        expect(getContrast(dark.accent, dark.on)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('stays as it is where it can be seen', () => {
    expect(resolveTheme({ accent: '#a8324a', radius: 4 })).toMatchObject({
      accent: '#a8324a',
      onAccent: '#fff',
      radius: 4,
    });
  });
});

it('a ground of the owner’s holds in light and dark, with an ink that fits it', () => {
  expect(resolveTheme({ surface: '#101010' })).toMatchObject({ scheme: 'dark', ink: darkColours.ink });
  expect(resolveTheme({ surface: '#fffdf8' })).toMatchObject({ scheme: 'light', ink: lightColours.ink });
  expect(resolveTheme({ ink: '#ffffff' })).toMatchObject({ scheme: 'dark', surface: darkColours.surface });
  expect(resolveTheme({ surface: '#fffdf8' })).not.toHaveProperty('dark');
});

it('a scheme that is always the same brings its colours for both, unless ground or ink say another', () => {
  expect(resolveTheme({ scheme: 'dark' })).toMatchObject({ ...darkColours, scheme: 'dark' });
  expect(resolveTheme({ scheme: 'light', accent: '#a8324a' })).toMatchObject({
    ...lightColours,
    accent: '#a8324a',
    scheme: 'light',
  });
  expect(resolveTheme({ scheme: 'light' })).not.toHaveProperty('dark');
  expect(resolveTheme({ scheme: 'light', surface: '#101010' })).toMatchObject({ scheme: 'dark' });
  expect(resolveTheme({ scheme: 'auto', accent: '#a8324a' })).toHaveProperty('dark');
});

it('how far in front it stands is a rule of its own', () => {
  expect(getThemeCss(resolveTheme({ zIndex: 900 }))).toBe('.card{z-index:900}');
  expect(getThemeCss(resolveTheme({}))).toBe('');
});

it('nothing given is nothing changed', () => {
  expect(resolveTheme({})).toEqual({});
});
