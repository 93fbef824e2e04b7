import type { Figure, PanelFrame, Share } from '@safar/schema/browser';

/** The same moment in every sample: 22 November 2026, 10:24 in Tehran. */
export const asOf = Date.UTC(2026, 10, 22, 6, 54);
export const samplePeriod = { from: '2026-10-23', to: '2026-11-21' };

export interface Question {
  site: string;
  from: string;
  to: string;
  lang: string;
}

export function createFrame<Name extends string, Row>(
  panel: Name,
  question: Question,
  rows: Row[],
  figures: Figure[] = [],
): PanelFrame<Name, Row> {
  return {
    panel,
    site: question.site,
    period: { from: question.from, to: question.to, timeZone: 'Asia/Tehran', immatureFrom: '2026-11-15' },
    filters: {},
    asOf,
    figures,
    rows,
    sql: [
      {
        title: panel,
        text: `select path, count() as visits\nfrom visits final\nwhere site = '${question.site}' and day between '${question.from}' and '${question.to}'\ngroup by path order by visits desc`,
      },
    ],
  };
}

/** Wilson's interval for a share, as the collector tells it; under 30 there is none. */
export function share(count: number, of: number): Share {
  if (of < 30) return { count, of, value: null, reason: `too few: ${of} of 30` };
  const z = 1.96;
  const p = count / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return { count, of, value: p, interval: [middle - half, middle + half] };
}

export function shareFigure(
  id: string,
  count: number,
  of: number,
  definition: string,
  parts?: Record<string, number>,
): Figure {
  const { value, interval, reason } = share(count, of);
  return {
    id,
    value,
    unit: 'share',
    n: of,
    ...(interval && { interval }),
    ...(reason && { reason }),
    ...(parts && { parts }),
    definition,
  };
}

export const say = (lang: string, fa: string, en: string): string => (lang === 'fa' ? fa : en);
