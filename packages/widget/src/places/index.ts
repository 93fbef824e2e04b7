import type { MountSurvey } from '@safar/schema';
import { mountSurvey as mountCard } from '../mount.js';
import { openDialog } from './dialog.js';

const findInline = (id: string): Element | null => document.querySelector(`[data-safar-survey="${id}"]`);

/**
 * Shows a survey where its content says: over the page, in a dialog, or in its element of the page.
 * Throws where the page has no such element: nothing is shown then.
 */
export const mountSurvey: MountSurvey = (mount) => {
  const { id, place } = mount.content;
  const inline = place === 'inline' ? findInline(id) : undefined;
  if (inline === null) throw new Error(`There is no element with data-safar-survey="${id}".`);
  const unmount = mountCard(mount);
  // It stands at the end of the page until here, in the same frame.
  const card = document.querySelector('safar-survey');
  if (card && inline) inline.append(card);
  if (card && place === 'modal') openDialog(card, mount.content);
  return unmount;
};
