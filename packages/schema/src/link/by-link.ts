import type { CompleteConfig } from '../complete-config.js';
import type { Survey } from '../survey.js';

/** Whether a survey may be opened by its link. */
export const isByLink = ({ when = [] }: Pick<Survey, 'when'>): boolean =>
  when.some((trigger) => 'link' in trigger);

/** The surveys that pages of the site may ask: not those that only a link opens. */
export const getPageSurveys = ({ surveys }: Pick<CompleteConfig, 'surveys'>): Survey[] =>
  surveys.filter(
    ({ when = [], place }) =>
      when.length === 0 || place === 'tab' || when.some((trigger) => !('link' in trigger)),
  );
