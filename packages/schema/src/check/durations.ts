import { getDurationMs } from '../duration.js';
import { getEntries, getString, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import type { Steps } from './pointer.js';
import { isRecord } from './schema-node.js';
import { quote } from './words.js';

const mostMs = 100 * 365 * 86_400_000;

/** Every duration of a file that can be read, with where it stands. */
const getDurations = (config: unknown): { text: string; steps: Steps }[] => {
  const of = (parent: unknown, names: readonly string[], steps: Steps) =>
    names.flatMap((name) => {
      const text = getString(parent, name);
      return text === undefined || Number.isNaN(getDurationMs(text))
        ? []
        : [{ text, steps: [...steps, name] }];
    });
  const { privacy, visit, cart, throttle } = isRecord(config) ? config : {};
  return [
    ...of(config, ['slowAfter'], []),
    ...of(privacy, ['keep'], ['privacy']),
    ...of(visit, ['endsAfter', 'engagedAfter'], ['visit']),
    ...of(cart, ['abandonedAfter', 'lostAfter'], ['cart']),
    ...of(throttle, ['between'], ['throttle']),
    ...getEntries(config, 'surveys').flatMap(({ value, steps }) => {
      const howOften = isRecord(value['howOften']) ? value['howOften'] : {};
      return [
        ...of(
          howOften['again'],
          ['afterAnswer', 'afterDismiss', 'afterShown'],
          [...steps, 'howOften', 'again'],
        ),
        ...getEntries(value, 'when', steps).flatMap((trigger) =>
          of(trigger.value, ['after', 'idle', 'returning'], trigger.steps),
        ),
      ];
    }),
  ];
};

/** Durations that no computer counts to. */
export const checkDurations = (config: unknown): ConfigMistake[] =>
  getDurations(config).flatMap(({ text, steps }) => {
    if (getDurationMs(text) <= mostMs) return [];
    const message = `${quote(text)} is more than a hundred years: give less, such as "365d".`;
    return [mistakeAt(steps, 'out-of-range', message)];
  });

/** A wait ends with its visit: who asks days later never asks. */
export const hintWaits = (config: unknown): ConfigMistake[] => {
  const visit = isRecord(config) ? config['visit'] : undefined;
  const endsAfter = getString(visit, 'endsAfter') ?? '30m';
  return getEntries(config, 'surveys').flatMap((survey) =>
    getEntries(survey.value, 'when', survey.steps).flatMap(({ value, steps }) => {
      const idle = getString(value, 'idle') ?? '0s';
      if (getDurationMs(idle) >= getDurationMs(endsAfter)) {
        const rest = `Nobody sees this: a visit ends after ${endsAfter} without activity, and it waits for ${idle} without any. Give less.`;
        return [mistakeAt([...steps, 'idle'], 'never-shows', rest)];
      }
      const after = getString(value, 'after') ?? '0s';
      if (!(getDurationMs(after) > getDurationMs(endsAfter))) return [];
      const message = `Hardly anybody sees this: it waits ${after} within one visit, and a visit ends after ${endsAfter} without activity. To ask days later, use "who", such as { "daysSinceFirstVisit": { "min": 14 } }.`;
      return [mistakeAt([...steps, 'after'], 'never-shows', message)];
    }),
  );
};
