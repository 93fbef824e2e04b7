import type { MetricType } from 'web-vitals';
import type { Core, Page, Params, Stop } from '../context.js';

interface Options {
  reportAllChanges?: boolean;
  reportSoftNavs?: boolean;
}
export type Measure<Metric> = (report: (metric: Metric) => void, options: Options) => void;

/**
 * Measures how the page feels. A value may still change until the page is left, so each goes out with the last words, once
 * per change, for the page view that it is of. Nothing has to be undone at a stop: what is hooked in ends with its recorder.
 * @param describe what is recorded of a value
 * @param getPage the page view that a value is of; default, and where it does not know, the one in which it changed
 */
export const measure = <Metric extends MetricType>(
  core: Core,
  measures: Measure<Metric>[],
  describe: (metric: Metric) => Params,
  getPage?: (metric: Metric) => Page | undefined,
): Stop => {
  const { view } = core;
  const changed = new Map<string, Metric>();
  const tell = (): void => {
    const { page } = core;
    for (const metric of changed.values()) {
      core.page = getPage?.(metric) ?? page;
      void core.record('web_vital', describe(metric));
    }
    core.page = page;
    changed.clear();
  };

  for (const each of measures)
    each((metric) => changed.set(metric.id, metric), { reportAllChanges: true, reportSoftNavs: !!getPage });
  core.onHide.add(tell);
  core.view = (nav) => {
    tell();
    return view(nav);
  };
  return () => {};
};
