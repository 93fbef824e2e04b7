import { compileSurvey, getShares, writeSorted, type Survey } from '@safar/schema';
import type { Site } from '../site.js';
import { getKnownSurveys, type KnownSurvey } from './survey-questions.js';

export interface KnownVariant {
  survey: string;
  title: string;
  /** Of the visitors, 0 to 1. */
  share: number;
  /** Its first question; absent: it asks nothing. */
  asked: KnownSurvey['questions'][number] | undefined;
}

export interface KnownExperiment {
  id: string;
  /** All variants are due for the same people at the same moment and place, so that only the draw decides who sees which. */
  isAlike: boolean;
  variants: KnownVariant[];
}

/** As browsers decide about it: how it is written in the file does not matter. */
const describeMoment = (survey: Survey, config: Site['config']): string => {
  const { id: _, about: __, experiment: ___, ...decided } = compileSurvey(survey, config);
  return writeSorted([decided, survey.place ?? 'corner']);
};

/** The experiments of a site whose surveys are there, in the reader's language. */
export const listExperiments = (site: Site, lang: string): KnownExperiment[] => {
  const known = getKnownSurveys(site, lang);
  const { experiments, surveys } = site.config;
  return experiments.flatMap((experiment) => {
    const shares = getShares(experiment);
    const variants = experiment.surveys.flatMap((id, index): KnownVariant[] => {
      const survey = known.find((each) => each.id === id);
      const [asked] = survey?.questions ?? [];
      return survey ? [{ survey: id, title: survey.title, share: (shares[index] ?? 0) / 100, asked }] : [];
    });
    const moments = experiment.surveys.map((id) => surveys.find((survey) => survey.id === id));
    const isAlike =
      new Set(moments.map((survey) => survey && describeMoment(survey, site.config))).size === 1;
    return variants.length > 1 ? [{ id: experiment.id, isAlike, variants }] : [];
  });
};
