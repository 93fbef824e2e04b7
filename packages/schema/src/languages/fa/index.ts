import type { Language } from '../language.js';
import { defaults } from './defaults.js';
import { link } from './link.js';
import { templates } from './templates.js';
import { ui } from './ui.js';

export const fa: Language = { tag: 'fa', tab: 'نظر شما', ui, link, defaults, templates };
