import type { VisitRow } from '@safar/schema/browser';
import type { Report } from '../../state/report.js';

/** Bounced, read one page and stayed, or went on. */
export function sayEnding(visit: VisitRow, { words }: Report): string {
  if (!visit.engaged) return words.visits.bounce;
  return visit.classicBounce ? words.visits.reader : words.visits.quiet;
}

/** "direct", "search · google.com" */
export function saySource(visit: VisitRow, { words }: Report): string {
  const classes: Record<string, string> = words.map.source;
  const name = classes[visit.source.class] ?? visit.source.class;
  return visit.source.host ? `${name}${words.separator}${visit.source.host}` : name;
}

export function sayAnswer(answer: VisitRow['answers'][number], { words, format, site }: Report): string {
  const survey = site.surveys.find((each) => each.id === answer.survey)?.title ?? answer.survey;
  const name = answer.place === 'link' ? survey + words.separator + words.surveys.byLink : survey;
  return `${name}: ${sayValue(answer.labels ?? answer.value, words.visits.skipped, words.listSeparator, format.count)}`;
}

function sayValue(
  value: VisitRow['answers'][number]['value'],
  skipped: string,
  separator: string,
  count: (value: number) => string,
): string {
  if (value === null) return skipped;
  if (typeof value === 'number') return count(value);
  return typeof value === 'string' ? value : value.join(separator);
}

export function sayStage(stage: string, { site }: Report): string {
  return site.stages.find((each) => each.id === stage)?.title ?? stage;
}
