import type { PanelName, Panels } from '@safar/schema/browser';
import type { Period } from '../filters/period.js';
import { ask, AskError } from './ask.js';
import { isRecord } from './sites.js';

export interface PanelQuestion<Name extends PanelName> {
  site: string;
  panel: Name;
  period: Period;
  language: string;
}

export function getPanelPath({ site, panel, period, language }: PanelQuestion<PanelName>): string {
  const query = new URLSearchParams({ from: period.from, to: period.to, lang: language });
  return `/v1/sites/${encodeURIComponent(site)}/panels/${panel}?${query}`;
}

export async function getPanel<Name extends PanelName>(
  question: PanelQuestion<Name>,
  signal: AbortSignal,
): Promise<Panels[Name]> {
  return parsePanel(question.panel, await ask(getPanelPath(question), signal));
}

/** The frame is looked at; the rows are trusted, since page and collector are built together. @throws AskError */
export function parsePanel<Name extends PanelName>(name: Name, value: unknown): Panels[Name] {
  const fits =
    isRecord(value) &&
    value['panel'] === name &&
    Array.isArray(value['rows']) &&
    Array.isArray(value['figures']) &&
    isRecord(value['period']);
  if (!fits) throw new AskError('broken', 200);
  return value as unknown as Panels[Name];
}
