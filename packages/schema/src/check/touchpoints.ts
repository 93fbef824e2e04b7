import { getDurationMs } from '../duration.js';
import { touchpointParams } from '../touchpoint/kinds.js';
import { touchpointTellMs } from '../touchpoint/told.js';
import { getEntries, getString, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import type { Steps } from './pointer.js';
import { isRecord, lookUp, type SchemaNode } from './schema-node.js';
import { didYouMean, listWords, quote, show } from './words.js';

/** Parameters of a kind; undefined for a kind that there is not. */
const getParams = (kind: string): Readonly<Record<string, SchemaNode>> | undefined =>
  lookUp<SchemaNode>(touchpointParams, kind)?.properties;

/** What a touchpoint of this kind does not tell. */
const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const checkName = (
  kind: string,
  name: string,
  params: Readonly<Record<string, SchemaNode>>,
  steps: Steps,
): ConfigMistake[] => {
  const known = Object.keys(params);
  if (known.includes(name)) return [];
  const nearest = getNearest(name, known);
  const message = `${quote(kind)} tells nothing of ${quote(name)}.${nearest === undefined ? ` It tells ${listWords(known, 'and')}.` : didYouMean(nearest)}`;
  return [{ ...mistakeAt([...steps, name], 'unknown-option', message, nearest), on: 'key' }];
};

const checkCondition = (name: string, type: string, given: unknown, steps: Steps): ConfigMistake[] => {
  if (Array.isArray(given))
    return given.flatMap((value: unknown, index) =>
      isRecord(value) || Array.isArray(value) ? [] : checkCondition(name, type, value, [...steps, index]),
    );
  const isRange = isRecord(given);
  // What is no condition at all is told by the shape.
  if (typeof given === type || (isRange ? type === 'number' : !isScalar(given))) return [];
  const ask = type === 'number' ? 'one, or a range such as {"min": 24}' : 'one, or several in a list';
  const message = `${isRange ? 'A range' : show(given)} does not fit here: ${quote(name)} is a ${type === 'number' ? type : 'text'}. Give ${ask}.`;
  return [mistakeAt(steps, 'type', message)];
};

const checkWithin = (within: string | undefined, steps: Steps): ConfigMistake[] => {
  const ms = within === undefined ? NaN : getDurationMs(within);
  if (ms > touchpointTellMs)
    return [
      mistakeAt(
        steps,
        'out-of-range',
        `Browsers hear of what happened in the last 30 days only: give "30d" at the most, not ${quote(within ?? '')}.`,
        '30d',
      ),
    ];
  return ms === 0
    ? [
        mistakeAt(
          steps,
          'never-shows',
          'Nothing is heard of the moment it happens: give more than 0, such as "7d".',
        ),
      ]
    : [];
};

/** Touchpoints that can never be as a trigger wants them: browsers would ask for nothing, and nobody would be told. */
export const checkTouchpoints = (config: unknown): ConfigMistake[] =>
  getEntries(config, 'surveys')
    .flatMap(({ value, steps }) => getEntries(value, 'when', steps))
    .flatMap(({ value, steps }) => {
      const kind = getString(value, 'touchpoint') ?? '';
      const params = getParams(kind);
      if (!params) return [];
      const { where } = value;
      const here = [...steps, 'where'];
      return [
        ...Object.entries(isRecord(where) ? where : {}).flatMap(([name, given]) => [
          ...checkName(kind, name, params, here),
          ...(Object.hasOwn(params, name)
            ? checkCondition(name, params[name]?.type ?? '', given, [...here, name])
            : []),
        ]),
        ...checkWithin(getString(value, 'within'), [...steps, 'within']),
      ];
    });
