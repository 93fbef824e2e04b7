import type { EventParams } from '@safar/schema/browser';
import type { MetricWithAttribution } from 'web-vitals/attribution';

type Cause = { [Name in 'element' | 'phase' | 'phaseMs']?: EventParams<'web_vital'>[Name] | undefined };

/**
 * What caused a value: the element that it is about, as the selector of `web-vitals` without long numbers, which may be
 * somebody's; and the longest of its phases in whole milliseconds. A shifting layout has no phases but a state: how far the
 * page was loaded.
 */
export const getCause = ({ attribution }: Pick<MetricWithAttribution, 'attribution'>): Cause => {
  const cause: Cause = { phase: (attribution as { loadState?: string }).loadState };
  for (const [name, value] of Object.entries(attribution as object as Record<string, unknown>)) {
    if (name.endsWith('arget')) cause.element = (value as string | undefined)?.replace(/\p{Nd}{2,}|@/gu, '*');
    // Totals overlap with phases.
    if (/^[^t].*(Delay|Duration|FCP)$|Byte$/.test(name) && (value as number) > (cause.phaseMs ?? -1)) {
      cause.phase = name;
      cause.phaseMs = Math.round(value as number);
    }
  }
  return cause;
};
