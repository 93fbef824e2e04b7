import { createFormat, fill, type ExplainWords } from '@safar/schema/explain';
import type { Paint } from '../terminal/colour.js';
import type { Report, ReportedSurvey } from './report.js';
import { replayWords } from './words.js';

/** What a reader looks for first. */
const isLoud = (kind: string): boolean => ['shown', 'dropped', 'due', 'held', 'unheard'].includes(kind);

const mark = (isPassed: boolean, paint: Paint): string =>
  isPassed ? paint('green', '✓') : paint('red', '✗');

/** A report for people: the timeline, then every survey gate by gate, then what the visit cannot tell. */
export const printReport = (report: Report, explainWords: ExplainWords, paint: Paint): string => {
  const words = replayWords[report.language as keyof typeof replayWords];
  const { duration } = createFormat(explainWords);
  const times = report.timeline.map(({ atMs }) => duration(atMs, 4));
  const width = Math.max(0, ...times.map((time) => time.length));
  const lines = [
    paint('bold', words.timeline),
    ...report.timeline.map(({ kind, sentence }, index) => {
      // What happened at the same moment stands below it.
      const time = times[index] === times[index - 1] ? '' : (times[index] ?? '');
      return `  ${paint('cyan', time.padEnd(width))}  ${isLoud(kind) ? paint('bold', sentence) : sentence}`;
    }),
    '',
    paint('bold', fill(words.ends, { x: duration(report.endsMs, 4) })),
  ];
  const sayState = ({ state, atMs = 0, mayShow, gates }: ReportedSurvey): string =>
    fill(words.states[state], { x: duration(atMs, 4) }) +
    // Of those that only wait for something it is worth to know.
    (mayShow && gates[0] && ['waits', 'not-shown'].includes(state) ? `; ${words.mayShow}` : '');
  if (report.surveys.length === 0) lines.push(`  ${words.nothing}`);
  for (const survey of report.surveys) {
    lines.push(`  ${paint('bold', survey.survey)}: ${sayState(survey)}`);
    for (const { isPassed, sentence, next } of [...survey.circumstances, ...survey.gates])
      lines.push(`    ${mark(isPassed, paint)} ${sentence}${next === undefined ? '' : ` ${next}`}`);
  }
  lines.push('', paint('bold', words.cannotTell), ...report.cannotTell.map((line) => `  – ${line}`));
  return `${lines.join('\n')}\n`;
};
