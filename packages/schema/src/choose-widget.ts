import { getQuestionTypes } from './question-types.js';
import type { Survey } from './survey.js';

/**
 * The build of the widget that surveys need. Each has everything that the ones before it have.
 * @returns the name of its chunk
 */
export const chooseWidget = (surveys: readonly Survey[]): 'widget' | 'widget-places' | 'widget-contact' => {
  if (surveys.some((survey) => getQuestionTypes(survey).has('contact'))) return 'widget-contact';
  return surveys.some(({ place }) => place === 'modal' || place === 'inline') ? 'widget-places' : 'widget';
};
