import type { WidgetTexts } from '@safar/schema';
import { wrongIcon } from './icons.js';

/** What is wrong and what would be right, in words. */
export const Missing = ({ ui }: { ui: WidgetTexts }) => (
  <div class="says" id="missing">
    {wrongIcon()}
    <span>{ui.required}</span>
  </div>
);
