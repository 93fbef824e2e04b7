import { Compile } from 'typebox/compile';
import { getNearest } from '../check/nearest.js';
import { didYouMean, listWords, quote, show } from '../check/words.js';
import { idPattern } from '../ids.js';
import { limits } from '../limits.js';
import { checkTouchpointParams, isTouchpointKind } from './check-params.js';
import { isSaleKind, touchpointKinds, type TouchpointKind } from './kinds.js';
import { readTouchpointTime, type TouchpointClock } from './read-time.js';
import type { TouchpointMistake } from './rejections.js';
import { TouchpointBatch, type TouchpointWho } from './touchpoint.js';

/** A touchpoint that has been checked. */
export interface CheckedTouchpoint {
  id: string;
  /** Unix milliseconds. */
  at: number;
  kind: TouchpointKind;
  /** Absent for what is known of an order alone. */
  who?: TouchpointWho;
  params: Record<string, unknown>;
}

type Fields = Record<string, unknown>;
type Read<Value> = Value | TouchpointMistake[];

const fields = ['id', 'at', 'kind', 'who', 'params'];
const idLength = 100;
const visitorId = new RegExp(idPattern);

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fail = (code: TouchpointMistake['code'], field: string, message: string): TouchpointMistake[] => [
  { code, field, message },
];

const readId = ({ id }: Fields): Read<string> => {
  // What is no text in UTF-8, or steers a terminal, is nobody's id.
  if (typeof id === 'string' && id !== '' && id.length <= idLength && !/[\p{Cc}\p{Cs}]/u.test(id)) return id;
  return fail(
    'touchpoint_invalid',
    'id',
    `id has to be a text of 1 to ${idLength} characters, your own, such as the number of the ticket with its kind; what comes again under it is dropped.`,
  );
};

const readKind = ({ kind }: Fields): Read<TouchpointKind> => {
  if (typeof kind === 'string' && isTouchpointKind(kind)) return kind;
  return typeof kind === 'string'
    ? fail(
        'kind_unknown',
        'kind',
        `${quote(kind)} is no kind.${didYouMean(getNearest(kind, touchpointKinds))} There are ${listWords(touchpointKinds, 'and')}.`,
      )
    : fail('touchpoint_invalid', 'kind', `kind has to be one of ${listWords(touchpointKinds)}.`);
};

/** Never with what was given: that may be who somebody is. */
const readWho = ({ who }: Fields, kind: Read<TouchpointKind>): Read<TouchpointWho> | undefined => {
  // The number of the order says whose it is.
  if (who === undefined && typeof kind === 'string' && isSaleKind(kind)) return undefined;
  const wrong = (message: string): TouchpointMistake[] => fail('who_invalid', 'who', message);
  if (!isPlain(who) || Object.keys(who).length !== 1)
    return wrong('who has to be { "visitor": … } or { "identity": … }, one of the two.');
  const { visitor, identity } = who;
  if (identity !== undefined)
    return typeof identity === 'string' &&
      identity.length <= limits.identityLength &&
      /[\p{L}\p{N}]/u.test(identity)
      ? { identity }
      : wrong(
          `identity has to be an e-mail address, a telephone number or a number of your own, at most ${limits.identityLength} characters.`,
        );
  if (visitor === undefined) return wrong('who has to be { "visitor": … } or { "identity": … }.');
  return typeof visitor === 'string' && visitorId.test(visitor)
    ? { visitor }
    : wrong(
        'visitor has to be the id of a browser’s visitor, as the export has it; of anything else say { "identity": … }.',
      );
};

const readParams = ({ params }: Fields, kind: Read<TouchpointKind>): Read<Fields> => {
  if (params === undefined) return {};
  if (!isPlain(params))
    return fail('touchpoint_invalid', 'params', `params is ${show(params)}, and has to be an object.`);
  if (Array.isArray(kind)) return params;
  const mistakes = checkTouchpointParams(kind, params);
  return mistakes.length > 0 ? mistakes : params;
};

const findStrange = (value: Fields): TouchpointMistake[] =>
  Object.keys(value)
    .filter((name) => !fields.includes(name))
    .flatMap((name) =>
      fail(
        'touchpoint_invalid',
        name,
        `A touchpoint has no ${quote(name)}.${didYouMean(getNearest(name, fields))} It has ${listWords(fields, 'and')}; what its kind knows belongs into params.`,
      ),
    );

/** What is known of an order alone has to name it: several devices may be of one identity, and none is the buyer's for sure. */
const findHomeless = (
  kind: Read<TouchpointKind>,
  who: Read<TouchpointWho> | undefined,
  params: Read<Fields>,
): TouchpointMistake[] =>
  typeof kind === 'string' &&
  isSaleKind(kind) &&
  (who === undefined || 'identity' in who) &&
  !Array.isArray(params) &&
  typeof params['transaction_id'] !== 'string'
    ? fail(
        'touchpoint_params',
        'params.transaction_id',
        `A ${kind} finds its journey by the number of the order: give transaction_id as your pages say it, or who as a visitor.`,
      )
    : [];

const listMistakes = (...read: unknown[]): TouchpointMistake[] =>
  read.flatMap((one) => (Array.isArray(one) ? (one as TouchpointMistake[]) : []));

/** Checks one touchpoint. @returns it, or everything that is wrong with it */
export const checkTouchpoint = (
  value: unknown,
  clock: TouchpointClock,
): { touchpoint: CheckedTouchpoint } | { mistakes: TouchpointMistake[] } => {
  if (!isPlain(value))
    return {
      mistakes: fail('touchpoint_invalid', '', 'A touchpoint is an object: { id, at, kind, who, params }.'),
    };
  const time = readTouchpointTime(value['at'], clock);
  const at = typeof time === 'number' ? time : [time];
  const [id, kind] = [readId(value), readKind(value)];
  const who = readWho(value, kind);
  const params = readParams(value, kind);
  const strange = [...findHomeless(kind, who, params), ...findStrange(value)];
  return Array.isArray(id) ||
    Array.isArray(at) ||
    Array.isArray(kind) ||
    Array.isArray(who) ||
    Array.isArray(params) ||
    strange.length > 0
    ? { mistakes: listMistakes(id, at, kind, who, params, strange) }
    : { touchpoint: { id, at, kind, ...(who && { who }), params } };
};

const batchCheck = Compile(TouchpointBatch);

/** The touchpoints of a batch, unchecked; undefined when it is none. */
export const readTouchpointBatch = (body: unknown): unknown[] | undefined =>
  batchCheck.Check(body) ? body.touchpoints : undefined;
