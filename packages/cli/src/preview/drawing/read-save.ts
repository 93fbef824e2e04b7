import { parseConfig } from '@safar/schema';
import { checkText } from '../../config-file/check-text.js';
import type { PreviewState } from '../shared/contract.js';
import { type Drawn, drawSurveys } from './draw-surveys.js';

/** What is known after a save. */
export interface Save {
  state: PreviewState;
  /** The last file without mistakes; undefined until there was one. */
  drawn?: Drawn;
}

/** Text of the file, or the sentence why there is none. */
export type ReadText = { text: string } | { trouble: string };

/** Before anything was read. */
export const noSave = (file: string): Save => ({
  state: {
    version: 0,
    file,
    site: '',
    languages: [],
    surveys: [],
    findings: [],
    trouble: '',
    isBehind: false,
  },
});

/** Takes a save in: its surveys when it has no mistake, else those of the one before, beside its mistakes. */
export const readSave = (before: Save, read: ReadText): Save => {
  const { version, file } = before.state;
  const next = { ...before.state, version: version + 1, file, findings: [], trouble: '', isBehind: true };
  if ('trouble' in read) return { ...before, state: { ...next, trouble: read.trouble } };
  const { value, findings } = checkText(read.text);
  const parsed = parseConfig(value);
  if (findings.some(({ kind }) => kind === 'mistake') || !('config' in parsed))
    return { ...before, state: { ...next, findings } };
  const drawn = drawSurveys(parsed.config);
  const { site, languages, surveys } = drawn;
  return { drawn, state: { ...next, findings, isBehind: false, site, languages, surveys } };
};
