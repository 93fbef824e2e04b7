import type { SurveyRow } from '@safar/schema/browser';
import type { Words } from '../../languages/index.js';

/** A survey by its title, and by where it was asked when that was no page of the site. */
export const nameSurvey = (
  { title, place }: Pick<SurveyRow, 'title' | 'place'>,
  { separator, surveys }: Words,
): string => (place === 'link' ? title + separator + surveys.byLink : title);
