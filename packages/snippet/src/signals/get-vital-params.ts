import type { EventParams } from '@safar/schema/browser';
import type { MetricType } from 'web-vitals';

/** The event of a measured value: milliseconds in whole numbers, layout shift to four decimals. */
export const getVitalParams = ({
  name: metric,
  value,
  rating,
  navigationType: nav,
}: Pick<MetricType, 'name' | 'value' | 'rating' | 'navigationType'>): EventParams<'web_vital'> => ({
  metric,
  value: +value.toFixed(metric === 'CLS' ? 4 : 0),
  rating,
  nav,
});
