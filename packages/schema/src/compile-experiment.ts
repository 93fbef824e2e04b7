import type { BrowserSurvey } from './browser-config.js';
import { getSalt } from './experiment-salt.js';
import { type Experiment, getShares } from './experiment.js';

/** Which of 10,000 numbers, drawn by visitor, see this survey; all of them where it is in no experiment. */
export const compileVariant = (
  survey: string,
  experiments: readonly Experiment[],
): Pick<BrowserSurvey, 'experiment'> => {
  const experiment = experiments.find(({ surveys }) => surveys.includes(survey));
  if (!experiment) return {};
  const place = experiment.surveys.indexOf(survey);
  const getEnd = (count: number): number =>
    Math.round(
      getShares(experiment)
        .slice(0, count)
        .reduce((sum, share) => sum + share * 100, 0),
    );
  return {
    experiment: {
      salt: getSalt(experiment.id),
      min: getEnd(place),
      max: getEnd(place + 1) - 1,
    },
  };
};
