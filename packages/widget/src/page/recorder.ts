import { createId, maskText, type GivenAnswer, type SurveyPage } from '@safar/schema/browser';
import type { Device } from './device.js';
import type { Outbox } from './outbox.js';

/** What this device remembers of a survey that was opened by its link. */
export interface Kept {
  /** Id of the showing, which stands for whoever answers. */
  showing: string;
  /** Number of the next event. */
  n: number;
  /** The showing has been told of. */
  isShown?: boolean;
  answers: GivenAnswer[];
  /** The question in view; '' until one has been seen. */
  question: string;
  end?: 'done' | 'dismissed' | 'later';
}

/** Names of everything that is kept of a site's surveys by link begin with it. */
export const getPrefix = (site: string): string => `safar:link:${site}:`;
/** Behind the prefix stand the events of all its surveys. */
export const mail = 'event:';

const mask = <Value>(value: Value): Value | string => (typeof value === 'string' ? maskText(value) : value);

/** Of one order there is one showing, on this device as on others. */
const getKey = ({ site, content, order }: SurveyPage): string =>
  `${getPrefix(site)}survey:${content.id}${order ? `:${order.showing}` : ''}`;

/** Remembers what was answered, and tells the collector: every event carries the mark of where it happened. */
export const createRecorder = (page: SurveyPage, device: Device, outbox: Outbox) => {
  const key = getKey(page);
  const { content, site, version, order, about } = page;
  const kept: Kept = (device.read(key) as Kept | undefined) ?? {
    showing: order?.showing ?? createId(Date.now()),
    n: 0,
    answers: [],
    question: '',
  };
  const given = { survey: content.id, showing: kept.showing, place: 'link' };
  const told = { ...given, about, language: content.language, dir: content.dir };

  const keep = (changes: Partial<Kept>): void => {
    Object.assign(kept, changes);
    device.write(key, kept);
  };

  const tell = (name: string, params: Record<string, unknown>): Promise<void> => {
    const at = Date.now();
    const { showing } = kept;
    const event = { id: createId(at), visit: showing, page: showing, pageNo: 1, n: kept.n, at, name, params };
    keep({ n: kept.n + 1 });
    return outbox.put({ site, showing, version, reference: order?.reference, event });
  };

  return {
    kept: kept as Readonly<Kept>,
    seed: content.id + kept.showing,
    tellShown(): void {
      if (kept.isShown) return;
      keep({ isShown: true });
      void tell('survey_shown', told);
    },
    tellAnswer(answer: GivenAnswer): Promise<void> {
      // Not even what nobody here can open is kept on the device once it is sent.
      const { sealed: _sealed, ...known } = answer;
      keep({ answers: [...kept.answers.filter(({ question }) => question !== answer.question), known] });
      return tell('survey_answer', {
        ...told,
        ...answer,
        value: mask(answer.value),
        other: mask(answer.other),
      });
    },
    tellQuestion: (question: string): void => keep({ question }),
    tellEnd(end: 'done' | 'dismissed' | 'later'): void {
      keep({ end });
      void tell(`survey_${end}`, { ...given, question: kept.question });
    },
    takeBack(): void {
      delete kept.end;
      keep({});
    },
  };
};
