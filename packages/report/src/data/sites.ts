import { ask, AskError } from './ask.js';

export interface Named {
  id: string;
  title: string;
}

export interface Site {
  site: string;
  title: string;
  languages: string[];
  timeZone: string;
  weekStarts?: string;
  currency?: string;
  stages: Named[];
  surveys: Named[];
  /** First local day with a visit; null before it. */
  firstDay: string | null;
  /** Origins whose events were refused since the collector's start, as they stand on no list of the site. */
  refusedOrigins: string[];
}

export async function getSites(language: string, signal: AbortSignal): Promise<Site[]> {
  return parseSites(await ask('/v1/sites', signal), language);
}

/** @throws AskError when it is no list of sites */
export function parseSites(value: unknown, language: string): Site[] {
  const list: unknown = isRecord(value) && Array.isArray(value['sites']) ? value['sites'] : value;
  if (!Array.isArray(list)) throw new AskError('broken', 200);
  return list.map((each) => parseSite(each, language));
}

function parseSite(value: unknown, language: string): Site {
  if (!isRecord(value) || typeof value['site'] !== 'string') throw new AskError('broken', 200);
  const {
    site,
    title,
    languages,
    timeZone,
    weekStarts,
    currency,
    stages,
    surveys,
    firstDay,
    refusedOrigins,
  } = value;
  return {
    site,
    title: chooseText(title, language) ?? site,
    languages: parseTexts(languages),
    timeZone: typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : 'UTC',
    ...(typeof weekStarts === 'string' && { weekStarts }),
    ...(typeof currency === 'string' && { currency }),
    stages: parseNamed(stages, language),
    surveys: parseNamed(surveys, language),
    firstDay: typeof firstDay === 'string' ? firstDay : null,
    refusedOrigins: parseTexts(refusedOrigins),
  };
}

function parseTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** A text of the owner's: one for all languages, or one for each. */
function chooseText(value: unknown, language: string): string | undefined {
  const found = isRecord(value) ? (value[language] ?? Object.values(value)[0]) : value;
  return typeof found === 'string' && found ? found : undefined;
}

function parseNamed(value: unknown, language: string): Named[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((each) => ({
    id: String(each['id']),
    title: chooseText(each['title'], language) ?? String(each['id']),
  }));
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
