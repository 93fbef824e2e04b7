import type { SurveyFacts } from '@safar/schema/browser';
import type { getFacts as getAny } from '../../triggers/facts.js';

/** Only what the gates ask about that are left. */
export const getFacts: typeof getAny = ({ id, visits }, { shown, lastAt, history }, now) =>
  ({
    now,
    visitor: id,
    visits,
    shownInVisit: shown,
    lastShownAt: lastAt,
    history,
  }) satisfies Partial<SurveyFacts> as unknown as SurveyFacts;
