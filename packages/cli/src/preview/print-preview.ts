import { printFindings } from '../config-file/print-findings.js';
import type { Paint } from '../terminal/colour.js';
import type { PreviewState } from './shared/contract.js';

export interface PreviewStart {
  version: string;
  url: string;
  /** Set when the wished port was busy. */
  busyPort?: number;
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const describe = ({ surveys, languages, isBehind }: PreviewState): string =>
  isBehind && surveys.length === 0
    ? 'shows surveys once the mistakes are mended'
    : `${countOf(surveys.length, 'survey')} in ${countOf(languages.length, 'language')}`;

/** What stands in the terminal once the page can be opened. */
export const printPreviewStart = (
  { version, url, busyPort }: PreviewStart,
  state: PreviewState,
  paint: Paint,
): string =>
  [
    `  ${paint('bold', `Safar ${version}`)}${state.site === '' ? '' : ` · ${state.site}`}`,
    ...(busyPort === undefined
      ? []
      : [`  ${paint('yellow', `Port ${busyPort} is busy; this is the next free one.`)}`]),
    `  ${paint('dim', 'preview')}  ${paint('cyan', url)}  ${describe(state)}`,
    `  Every save of ${state.file} is drawn at once. Ctrl-C stops.`,
    '',
  ].join('\n');

/**
 * What is said of a save; '' for one as fine as the save before.
 * @param reference where every option is explained
 */
export const printSave = (
  before: PreviewState,
  state: PreviewState,
  paint: Paint,
  reference?: string,
): string => {
  if (state.trouble !== '') return `  ${paint('red', state.trouble)}\n`;
  if (state.isBehind) return printFindings(state.findings, state.file, paint, reference);
  return before.isBehind ? `  ${paint('green', `${state.file} is fine again: drawn anew.`)}\n` : '';
};
