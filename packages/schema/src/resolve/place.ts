import type { Place } from '../place.js';

/** Part of the page, not over it. */
const flow = [
  ':host{inline-size:auto!important;block-size:auto!important}',
  '.card{position:relative;inset:auto;inline-size:100%;border-width:1px;border-radius:var(--radius)}',
].join('');

/** What the style sheet of the card does not have: rules for the place that this survey takes. They stand behind it. */
const rules: Readonly<Record<Place, string>> = {
  corner: '',
  tab: '',
  'corner-start': '@media(min-width:481px){.card{inset-inline:20px auto}}',
  modal: `${flow}.body{max-block-size:calc(100vh - 48px)}`,
  inline: `${flow}.card{box-shadow:none;animation:none}.body{max-block-size:none}`,
};

export const getPlaceCss = (place: Place = 'corner'): string => rules[place];
