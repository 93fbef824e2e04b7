import type { Recipe } from '../bouquets/recipe.js';

/** The large one on the home page. */
export const hero: Recipe = {
  seed: 5,
  count: 27,
  niche: ['#f6d9cf', '#dfa797'],
  vessel: ['wrap', '#f5e8d6', '#a8324a'],
  greens: [['eucalyptus'], ['leaf'], ['fern']],
  greenScale: 1.36,
  flowers: [
    ['peony', '#e98f9c', 0.98],
    ['rose', '#b9304f', 0.84],
    ['ranunculus', '#f2b083', 0.7],
    ['daisy', '#fff3e4', 0.66],
    ['rose', '#e5808a', 0.82],
    ['mum', '#d98a3d', 0.7],
    ['peony', '#f5c9c0', 0.92],
    ['narcissus', '#fff7e6', 0.66],
  ],
  spread: [124, 92],
  middle: 180,
  tops: [
    ['gypsophila', '#fffaf2', 120, 214, -54, 1.2],
    ['gypsophila', '#fffaf2', 282, 214, 54, 1.2],
    ['lavender', '#8d79b5', 150, 176, -34, 1],
    ['lavender', '#8d79b5', 168, 160, -12, 0.92],
    ['lavender', '#8d79b5', 262, 172, 33, 1.05],
  ],
};
