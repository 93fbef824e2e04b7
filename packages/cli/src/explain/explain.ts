import { checkVisit, compileConfig, completeConfig, type Device, type VisitFile } from '@safar/schema';
import { findExplainWords } from '@safar/schema/explain';
import { checkText } from '../config-file/check-text.js';
import { printFindings } from '../config-file/print-findings.js';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { loadSite } from '../serve/load-site.js';
import type { Terminal } from '../terminal/terminal.js';
import { printReport } from './print-report.js';
import { readEventLines, readRecorded } from './read-recorded.js';
import { readVisitFile } from './read-visit-file.js';
import { readWritten } from './read-written.js';
import { replay } from './replay.js';
import { reportReplay } from './report.js';
import type { Play } from './step.js';

export interface ExplainOptions {
  visit: string;
  survey?: string;
  visitor?: string;
  device?: Device;
  lang?: string;
  format: 'text' | 'json';
}

/** Stand for what a build makes: which chunks there are decides whether surveys are asked at all. */
const chunks = {
  triggers: 'triggers',
  moments: 'moments',
  ask: 'ask',
  widget: 'widget',
  'widget-places': 'widget-places',
  'widget-contact': 'widget-contact',
};

/**
 * Plays a visit against a safar.json and prints what was due, what showed, and of each survey why not.
 * @returns the exit code
 * @throws {Failure} when a file cannot be used
 */
export const explain = async (file: string, options: ExplainOptions, terminal: Terminal): Promise<number> => {
  const { config } = await loadSite(terminal, file);
  const complete = completeConfig(config);
  const { languages, timeZone, surveys } = complete;
  const ids = surveys.map(({ id }) => id);
  if (options.survey !== undefined && !ids.includes(options.survey))
    throw new Failure(
      `${file} has no survey "${options.survey}". ${ids.length > 0 ? `It has ${ids.join(', ')}.` : 'It has none.'}`,
      exitCodes.misused,
    );

  const text = await readVisitFile(terminal.folder, options.visit);
  const events = readEventLines(text, options.visit);
  let play: Play;
  if (events)
    play = readRecorded(events, {
      wanted: options.visitor,
      file: options.visit,
      language: languages[0],
      device: options.device,
    });
  else {
    const { value, findings } = checkText(text, undefined, (given) => ({
      mistakes: checkVisit(given, ids),
      hints: [],
    }));
    if (findings.some(({ kind }) => kind === 'mistake')) {
      terminal.tell(printFindings(findings, options.visit, terminal.paint));
      return exitCodes.misused;
    }
    // Nothing is missing in it, says the check.
    play = readWritten(
      { ...(value as VisitFile), ...(options.device && { device: options.device }) },
      complete,
      Date.now(),
    );
  }

  const explainWords = findExplainWords([
    ...(options.lang === undefined ? [] : [options.lang]),
    ...languages,
  ]);
  const replayed = replay(play, compileConfig(complete, 1, chunks));
  const report = reportReplay(replayed, play, { explainWords, timeZone, only: options.survey });
  terminal.print(
    options.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : printReport(report, explainWords, terminal.paint),
  );
  return exitCodes.fine;
};
