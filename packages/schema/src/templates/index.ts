import { cartExit } from './cart-exit.js';
import { ces } from './ces.js';
import { concern } from './concern.js';
import { confusing } from './confusing.js';
import { csat } from './csat.js';
import { decidingFactor } from './deciding-factor.js';
import { ease } from './ease.js';
import { goal } from './goal.js';
import { howDidYouHear } from './how-did-you-hear.js';
import { howLong } from './how-long.js';
import { likedStruggled } from './liked-struggled.js';
import { magicWand } from './magic-wand.js';
import { notBought } from './not-bought.js';
import { nps } from './nps.js';
import { supportFeeling } from './support-feeling.js';
import { talkToUs } from './talk-to-us.js';
import { whatAttracted } from './what-attracted.js';
import type { Template } from './template.js';

export type { Template };

/** Every template; a new one is a file here, a line here, and its wording in each language. */
export const templates = {
  nps,
  csat,
  ces,
  'how-did-you-hear': howDidYouHear,
  'cart-exit': cartExit,
  goal,
  ease,
  'deciding-factor': decidingFactor,
  'not-bought': notBought,
  'liked-struggled': likedStruggled,
  concern,
  'what-attracted': whatAttracted,
  'how-long': howLong,
  'support-feeling': supportFeeling,
  'magic-wand': magicWand,
  confusing,
  'talk-to-us': talkToUs,
} satisfies Record<string, Template>;

export type TemplateId = keyof typeof templates;

export const templateIds = Object.keys(templates) as TemplateId[];
