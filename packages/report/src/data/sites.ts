import { ask, AskError } from './ask.js';

export interface Site {
  site: string;
  title: string;
  languages: string[];
  timeZone: string;
  weekStarts?: string;
  currency?: string;
  stages: { id: string; title: string }[];
  surveys: { id: string; title: string }[];
  /** First local day with a visit; null before it. */
  firstDay: string | null;
}

export async function getSites(language: string, signal: AbortSignal): Promise<Site[]> {
  return parseSites(await ask(`/v1/sites?lang=${encodeURIComponent(language)}`, signal));
}

/** @throws AskError when it is no list of sites */
export function parseSites(value: unknown): Site[] {
  const list: unknown = isRecord(value) && Array.isArray(value['sites']) ? value['sites'] : value;
  if (!Array.isArray(list)) throw new AskError('broken', 200);
  return list.map(parseSite);
}

function parseSite(value: unknown): Site {
  if (!isRecord(value) || typeof value['site'] !== 'string') throw new AskError('broken', 200);
  const { site, title, languages, timeZone, weekStarts, currency, stages, surveys, firstDay } = value;
  return {
    site,
    title: typeof title === 'string' && title ? title : site,
    languages: Array.isArray(languages) ? languages.filter((each) => typeof each === 'string') : [],
    timeZone: typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : 'UTC',
    ...(typeof weekStarts === 'string' && { weekStarts }),
    ...(typeof currency === 'string' && { currency }),
    stages: parseNamed(stages),
    surveys: parseNamed(surveys),
    firstDay: typeof firstDay === 'string' ? firstDay : null,
  };
}

function parseNamed(value: unknown): { id: string; title: string }[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((each) => ({ id: String(each['id']), title: String(each['title'] ?? each['id']) }));
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
