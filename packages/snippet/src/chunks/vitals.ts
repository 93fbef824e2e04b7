import { onCLS, onFCP, onINP, onLCP, onTTFB, type MetricType } from 'web-vitals';
import type { StartChunk } from '../context.js';
import { getVitalParams } from '../signals/get-vital-params.js';

/**
 * Measures how the page feels. A value may still change until the page is left, so each goes out with the last words, once
 * per change, for the page view in which it changed.
 */
export const start: StartChunk = (core) => {
  const { view } = core;
  const changed = new Map<string, MetricType>();
  const keep = (metric: MetricType): void => {
    changed.set(metric.name, metric);
  };
  const options = { reportAllChanges: true };
  let isOn = true;

  onLCP(keep, options);
  onINP(keep, options);
  onCLS(keep, options);
  onFCP(keep, options);
  onTTFB(keep, options);

  const tell = (): void => {
    for (const metric of changed.values()) if (isOn) void core.record('web_vital', getVitalParams(metric));
    changed.clear();
  };
  core.onHide.add(tell);
  core.view = (nav) => {
    tell();
    return view(nav);
  };
  return () => {
    isOn = false;
    core.view = view;
    core.onHide.delete(tell);
  };
};
