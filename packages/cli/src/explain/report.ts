import {
  createFormat,
  describeTrigger,
  explainSurvey,
  fill,
  sayFailing,
  type ExplainedSurvey,
  type ExplainWords,
  type Format,
} from '@safar/schema/explain';
import { getState, type Assessed } from '@safar/snippet/replay';
import type { Note } from './note.js';
import type { Replayed } from './replay.js';
import type { Play } from './step.js';
import { stateNames, type SurveyState } from './survey-state.js';
import { replayWords, type ReplayWords } from './words.js';

export interface ReportedSurvey extends ExplainedSurvey {
  state: SurveyState;
  /** Milliseconds after the first page: when it was shown, ended or fell through, or will be due. */
  atMs?: number;
}

/** What `safar explain` found, in the words of one language. */
export interface Report {
  language: string;
  /** Unix milliseconds of the first page. */
  begins: number;
  /** Milliseconds after the first page. */
  endsMs: number;
  timeline: { atMs: number; kind: Note['kind']; sentence: string; survey?: string }[];
  surveys: ReportedSurvey[];
  cannotTell: string[];
}

const sayNote = (note: Note, words: ReplayWords, format: Format, surveys: readonly Assessed[]): string => {
  const say = (x = '', y = '', z = ''): string => fill(words.notes[note.kind], { x, y, z });
  if (note.kind === 'visit') return say(format.number(note.visits));
  if (note.kind === 'page') return say(note.path);
  if (note.kind === 'event' || note.kind === 'noticed') return say(note.name);
  if (note.kind === 'moment' || note.kind === 'heard') return say(note.what);
  if (note.kind === 'stage') return say(note.from ?? '–', note.to);
  if (note.kind === 'cart')
    return say(format.number(note.items), note.value === undefined ? '–' : format.number(note.value));
  if (note.kind === 'armed') {
    const { survey } = surveys.find(({ situation }) => situation.survey.id === note.survey)?.situation ?? {};
    const trigger = survey?.when[note.trigger] ?? { manual: true, afterMs: 0 };
    return say(note.survey, describeTrigger(trigger, format), format.moment(note.dueAt, note.at));
  }
  if (note.kind === 'held') return say(note.survey, words.obstacles[note.by]);
  if (note.kind === 'dropped') {
    const explained = explainSurvey(note.assessed.situation, format);
    return say(explained.survey, sayFailing(explained));
  }
  if (note.kind === 'unheard') return say(fill(words.unheard[note.by], { x: note.what, y: note.survey }));
  if (note.kind === 'did') return say(note.survey, words.did[note.name] ?? note.name);
  return say('survey' in note ? note.survey : '');
};

const reportSurvey = (
  assessed: Assessed,
  { ends }: Replayed,
  begins: number,
  format: Format,
): ReportedSurvey => {
  const { situation, standing, dueAt } = assessed;
  const end = ends.get(situation.survey.id);
  const isFallen = end?.how === 'passed' && standing === 'not-due';
  // Why it fell through is what was true then; any other stands as it does now.
  const explained = explainSurvey((isFallen ? (end.assessed ?? assessed) : assessed).situation, format);
  const isHeld = [...explained.circumstances, ...explained.gates].some(({ isPassed }) => !isPassed);
  const state = stateNames[getState(standing, isHeld, end?.how)];
  const at = ['waits', 'held', 'due'].includes(state) ? dueAt : state === 'not-shown' ? undefined : end?.at;
  // What is open was asked all of that before.
  const gates = standing === 'open' ? [] : explained.gates;
  return { ...explained, gates, state, ...(at === undefined ? {} : { atMs: at - begins }) };
};

/** @param only the survey that is asked about; default: all of them */
export const reportReplay = (
  replayed: Replayed,
  play: Play,
  {
    explainWords,
    timeZone,
    only,
  }: { explainWords: ExplainWords; timeZone: string; only?: string | undefined },
): Report => {
  const { tag } = explainWords;
  const words = replayWords[tag as keyof typeof replayWords];
  const format = createFormat(explainWords, timeZone);
  const { begins } = play;
  return {
    language: tag,
    begins,
    endsMs: replayed.endsAt - begins,
    timeline: replayed.notes.map((note) => {
      const survey =
        note.kind === 'dropped'
          ? note.assessed.situation.survey.id
          : 'survey' in note
            ? note.survey
            : undefined;
      return {
        atMs: note.at - begins,
        kind: note.kind,
        sentence: sayNote(note, words, format, replayed.assessed),
        ...(survey === undefined ? {} : { survey }),
      };
    }),
    surveys: replayed.assessed
      .filter(({ situation }) => only === undefined || situation.survey.id === only)
      .map((assessed) => reportSurvey(assessed, replayed, begins, format)),
    cannotTell: play.untold.map((each) => words.untold[each]),
  };
};
