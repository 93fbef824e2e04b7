import { onCLS, onFCP, onINP, onLCP, onTTFB, type MetricWithAttribution } from 'web-vitals/attribution';
import type { StartChunk } from '../context.js';
import { getCause } from '../signals/get-cause.js';
import { getVitalParams } from '../signals/get-vital-params.js';
import { measure, type Measure } from '../signals/measure.js';
import { watchSoftNavigations } from '../signals/watch-soft-navigations.js';

/** Vitals with what caused them, by soft navigation where the browser reports it. */
export const start: StartChunk = (core) =>
  measure(
    core,
    [onLCP, onINP, onCLS, onFCP, onTTFB] as Measure<MetricWithAttribution>[],
    (metric) => ({ ...getVitalParams(metric), ...getCause(metric) }),
    watchSoftNavigations(core),
  );
