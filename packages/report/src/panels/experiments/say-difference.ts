import { fewest, type Difference } from '@safar/schema/browser';
import type { Format } from '../../format/index.js';
import { isolateSigned } from '../../format/isolate.js';
import type { Words } from '../../languages/index.js';

const toPoints = (value: number, { unit }: Pick<Difference, 'unit'>): number =>
  unit === 'share' ? value * 100 : value;
const getDigits = ({ unit }: Pick<Difference, 'unit'>): number => (unit === 'mean' ? 2 : 1);

/** A difference with its sign, in points: per cent of a share, NPS, or points of a scale. */
export const writeGap = (value: number, difference: Pick<Difference, 'unit'>, format: Format): string =>
  format.signed(toPoints(value, difference), getDigits(difference));

/**
 * A difference in words: which is higher, by how much and how surely; or that nobody knows yet.
 * @param first the survey that it is measured against
 */
export function sayDifference(difference: Difference, first: string, words: Words, format: Format): string {
  const { experiments: say } = words;
  const { value, interval, verdict, unit } = difference;
  const name = words.quote(`\u2068${first}\u2069`);
  if (value === null || !interval)
    return say.few(format.count(Math.min(...difference.n)), format.count(fewest), name);
  const write = (edge: number): string =>
    format.decimal(Math.abs(toPoints(edge, difference)), getDigits(difference));
  const gap = (number: string): string =>
    (unit === 'share' ? say.gaps.share : unit === 'mean' ? say.gaps.mean : say.gaps.score)(number);
  const [low, high] = interval;
  if (verdict === 'higher') return say.higher(gap(write(value)), write(low), write(high), name);
  if (verdict === 'lower') return say.lower(gap(write(value)), write(high), write(low), name);
  const sign = (edge: number): string => isolateSigned(writeGap(edge, difference, format));
  return say.open(sign(low), gap(sign(high)), name);
}
