import { checkShape } from '../check/check-shape.js';
import { mistakeAt } from '../check/entries.js';
import type { ConfigMistake } from '../check/mistake.js';
import { getNearest } from '../check/nearest.js';
import { type Steps, toPointer } from '../check/pointer.js';
import { isRecord } from '../check/schema-node.js';
import { didYouMean, show } from '../check/words.js';
import { getDurationMs } from '../duration.js';
import { checkTouchpointParams, isTouchpointKind } from '../touchpoint/check-params.js';
import { VisitFile } from './visit-file.js';

/** Parameters that the collector would refuse. */
const checkTouchpoint = ({ touchpoint, params }: Record<string, unknown>, steps: Steps): ConfigMistake[] =>
  typeof touchpoint === 'string' && isTouchpointKind(touchpoint) && isRecord(params)
    ? checkTouchpointParams(touchpoint, params).map(({ field, message }) =>
        mistakeAt([...steps, ...(field ?? '').split('.')], 'out-of-range', message),
      )
    : [];

/** Options that name a survey. */
const naming = ['asks', 'answers', 'finishes', 'dismisses', 'postpones'];

const checkSurvey = (given: unknown, surveys: readonly string[], steps: Steps): ConfigMistake[] => {
  if (typeof given !== 'string' || surveys.includes(given)) return [];
  const suggestion = getNearest(given, surveys);
  const known = surveys.length === 0 ? ' It has none.' : ` It has ${surveys.join(', ')}.`;
  const message = `The safar.json has no survey ${show(given)}.${suggestion === undefined ? known : didYouMean(suggestion)}`;
  return [
    {
      pointer: toPointer(steps),
      code: 'choice',
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ];
};

const checkOrder = (list: readonly unknown[]): ConfigMistake[] => {
  const mistakes: ConfigMistake[] = [];
  let last = 0;
  list.forEach((entry, index) => {
    if (!isRecord(entry)) return;
    if (index === 0 && entry['page'] === undefined)
      mistakes.push({
        pointer: toPointer(['happens', 0]),
        code: 'nothing-asked',
        message: 'A visit begins with a page: put {"at": "0s", "page": "/"} before this.',
      });
    if (entry['returns'] !== undefined) last = 0;
    const atMs = typeof entry['at'] === 'string' ? getDurationMs(entry['at']) : NaN;
    if (atMs < last)
      mistakes.push({
        pointer: toPointer(['happens', index, 'at']),
        code: 'backwards',
        message: `This is before what stands above it: give at least ${last} ms, or move it up.`,
      });
    last = Math.max(last, atMs || 0);
  });
  return mistakes;
};

/**
 * Checks a written visit against its schema and the surveys of a site.
 * @param surveys their ids
 * @returns every mistake, in words; none for a visit that can be played. Never throws, whatever the value.
 */
export const checkVisit = (value: unknown, surveys: readonly string[]): ConfigMistake[] => {
  const shape = checkShape(VisitFile, value);
  const list = isRecord(value) && Array.isArray(value['happens']) ? (value['happens'] as unknown[]) : [];
  const before = isRecord(value) && isRecord(value['before']) ? value['before']['surveys'] : {};
  return [
    ...shape,
    ...checkOrder(list),
    ...list.flatMap((entry, index) => (isRecord(entry) ? checkTouchpoint(entry, ['happens', index]) : [])),
    ...list.flatMap((entry, index) =>
      isRecord(entry)
        ? naming.flatMap((name) => checkSurvey(entry[name], surveys, ['happens', index, name]))
        : [],
    ),
    ...Object.keys(isRecord(before) ? before : {}).flatMap((id) =>
      checkSurvey(id, surveys, ['before', 'surveys', id]).map((each) => ({ ...each, on: 'key' as const })),
    ),
  ];
};
