import { onCLS, onFCP, onINP, onLCP, onTTFB, type MetricType } from 'web-vitals';
import type { StartChunk } from '../context.js';
import { getVitalParams } from '../signals/get-vital-params.js';
import { measure, type Measure } from '../signals/measure.js';

export const start: StartChunk = (core) =>
  measure(core, [onLCP, onINP, onCLS, onFCP, onTTFB] as Measure<MetricType>[], getVitalParams);
