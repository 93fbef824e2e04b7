import { readDigit } from '../digits.js';

/** One step of an arrow: 1 on, -1 back, 0 for every other key. Sideways follows the direction on the screen. */
export const getStep = (key: string, isRtl: boolean): number => {
  const sideways = isRtl ? -1 : 1;
  return { ArrowDown: 1, ArrowUp: -1, ArrowRight: sideways, ArrowLeft: -sideways }[key] ?? 0;
};

const onesTimeMs = 1000;
let onesAt = 0;

/** A typed number, of the points there are: 1 and 0 in one second are 10. */
const readPoint = (key: string, values: readonly string[]): number => {
  const digit = readDigit(key);
  if (digit === undefined) return -1;
  const now = Date.now();
  const isTen = digit === 0 && now - onesAt < onesTimeMs && values.includes('10');
  onesAt = digit === 1 ? now : 0;
  return values.indexOf(isTen ? '10' : String(digit));
};

/**
 * Keys of a group of radios. Engines disagree about arrows from the right, and let them give an answer that was only
 * passed on the way; here they choose, and Enter gives.
 * @param choose by its value
 */
export const handleRadioKeys = (
  event: KeyboardEvent,
  choose: (value: string, isGiven: boolean) => void,
): void => {
  const { target, currentTarget: group, key } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || !(group instanceof Element)) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (key === 'Enter') {
    event.preventDefault();
    choose(target.value, true);
    return;
  }
  const radios = [...group.querySelectorAll<HTMLInputElement>('[type=radio]')];
  const step = getStep(key, getComputedStyle(group).direction === 'rtl');
  const next = step
    ? radios.at((radios.indexOf(target) + step) % radios.length)
    : radios[
        readPoint(
          key,
          radios.map(({ value }) => value),
        )
      ];
  if (!next) return;
  event.preventDefault();
  next.focus();
  choose(next.value, false);
};
