import { getShowing, readOrder } from './reference.js';

interface Told {
  name: string;
  visitor: string;
  params: string;
}

const readSurvey = (params: string): string => {
  const { survey }: { survey?: unknown } = JSON.parse(params) as object;
  return typeof survey === 'string' ? survey : '';
};

/**
 * The order that an event of a survey's page belongs to, by the token of its batch; '' when there is none, or the token is not ours, or
 * of another survey or showing.
 */
export const readReference = (
  key: string | undefined,
  site: string,
  token: string | undefined,
  { name, visitor, params }: Told,
): string => {
  if (key === undefined || token === undefined || !name.startsWith('survey_')) return '';
  const of = { site, survey: readSurvey(params) };
  const order = readOrder(key, of, token);
  return order !== undefined && getShowing(key, of, order) === visitor ? order : '';
};
