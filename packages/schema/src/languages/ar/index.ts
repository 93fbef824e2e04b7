import type { Language } from '../language.js';
import { defaults } from './defaults.js';
import { link } from './link.js';
import { templates } from './templates.js';
import { ui } from './ui.js';

export const ar: Language = { tag: 'ar', tab: 'رأيك', ui, link, defaults, templates };
