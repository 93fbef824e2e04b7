/** No id of a survey has a colon in it: so the draw of an experiment is another one than that of any `sample`. */
const prefix = 'experiment:';

/** What the visitors of an experiment are drawn by. */
export const getSalt = (experiment: string): string => prefix + experiment;

/** Name of the experiment behind a salt. */
export const getExperimentId = (salt: string): string => salt.slice(prefix.length);
