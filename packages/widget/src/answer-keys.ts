import { readDigit } from './digits.js';

/** One step of an arrow: 1 on, -1 back, 0 for every other key. Sideways follows the direction on the screen. */
export const getStep = (key: string, isRtl: boolean): number => {
  const sideways = isRtl ? -1 : 1;
  return { ArrowDown: 1, ArrowUp: -1, ArrowRight: sideways, ArrowLeft: -sideways }[key] ?? 0;
};

interface AnswerKeys {
  /** Chosen, and still to be given. */
  choose: (value: string) => void;
  submit: () => void;
}

/**
 * Keys on the answers. Engines disagree about arrows where one reads from the right, and let an arrow give an answer
 * that was only passed on the way; here arrows and digits choose, Space and Enter give.
 */
export const handleAnswerKeys = (event: KeyboardEvent, { choose, submit }: AnswerKeys): void => {
  const { target, key, altKey, ctrlKey, metaKey, isComposing } = event;
  const hasModifier = ctrlKey || metaKey;
  if (target instanceof HTMLTextAreaElement && key === 'Enter' && hasModifier) submit();
  if (!(target instanceof HTMLInputElement) || altKey || hasModifier || isComposing) return;
  const isRadio = target.type === 'radio';
  // Engines do not click a radio that is already chosen.
  if (key === 'Enter' || (isRadio && key === ' ')) {
    event.preventDefault();
    if (isRadio) target.click();
    else submit();
  }
  const group = target.closest('fieldset');
  if (!isRadio || !group) return;
  const radios = [...group.querySelectorAll<HTMLInputElement>('[type=radio]')];
  const step = getStep(key, getComputedStyle(group).direction === 'rtl');
  const find = (wanted: string) => radios.find(({ value }) => value === wanted);
  const digit = String(readDigit(key));
  // A 0 after a 1 is 10, where there is a 10.
  const next = step
    ? radios.at((radios.indexOf(target) + step) % radios.length)
    : (find(target.value + digit) ?? find(digit));
  if (!next) return;
  event.preventDefault();
  next.focus();
  choose(next.value);
};
