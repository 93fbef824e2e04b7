import type { WalkRow, WalksPanel } from '@safar/schema/browser';
import type { Report } from '../../state/report.js';

export const sayMood = (mood: number | null, { words }: Report): string =>
  mood === null ? words.walks.noMood : (words.walks.moods[mood + 2] ?? '');

export const sayStage = (stage: string, panel: WalksPanel, { words, site }: Report): string =>
  stage === ''
    ? words.walks.noStage
    : (panel.stages.find((each) => each.stage === stage)?.title ??
      site.stages.find((each) => each.id === stage)?.title ??
      stage);

export const saySurvey = (survey: string, { site }: Report): string =>
  site.surveys.find((each) => each.id === survey)?.title ?? survey;

/** As whom somebody walked; what began the walk may have been lost. */
export const sayPersona = ({ persona }: WalkRow, { words }: Report): string =>
  persona === '' ? words.walks.noPersona : persona;

/** When, how long, how many pages, and whether it was ended. */
export const sayWalk = (walk: WalkRow, { words, format }: Report): string =>
  [
    format.dates.instant(walk.start),
    format.duration(walk.end - walk.start),
    words.walks.pages(format.count(walk.steps.length)),
    walk.ended ? words.walks.ended : words.walks.open,
  ].join(words.separator);
