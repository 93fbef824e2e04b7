import { getHash, maskText, type SurveyLibrary, type WidgetModule } from '@safar/schema/browser';
import type { Core, Stop } from '../context.js';
import { fillCart } from './fill-cart.js';
import { findLanguage } from './language.js';
import type { ChangeVisitor } from './asking.js';
import { openMemory, type Showing } from './memory.js';
import { takeBack } from './remember.js';

export type Loaded = [library: SurveyLibrary, widget: WidgetModule];

/**
 * Fetches the words and the widget. Rejects when one of them cannot be had, and when the words are of another config than the
 * page's: the widget that it names may lack what they need, so they wait for the next page.
 */
export const load = (core: Core): Promise<Loaded> => {
  const {
    config,
    options: { base },
  } = core;
  const { widget = '', content = '' } = { ...config.surveys };
  return Promise.all([
    fetch(new URL(`${content}${findLanguage(core)}.json`, base), { credentials: 'omit' }).then(
      async (response) => {
        const library = (await response.json()) as SurveyLibrary;
        if (library.version !== config.version) throw library.version;
        return library;
      },
    ),
    import(/* @vite-ignore */ new URL(widget, base).href) as Promise<WidgetModule>,
  ]);
};

const mask = <Value>(value: Value): Value | string => (typeof value === 'string' ? maskText(value) : value);

/** Puts a survey on the page. @returns its stop. Throws when there is nothing to show. */
export const mount = (
  core: Core,
  change: ChangeVisitor,
  showing: Showing,
  [{ surveys, ui }, widget]: Loaded,
): Stop => {
  const { survey, id, about, value, answers, question: saved } = showing;
  const found = surveys.find((each) => each.id === survey);
  if (!found) throw survey;
  const { language, dir } = found;
  const content = fillCart(found, value);
  const given = { survey, showing: id };
  const told = { ...given, about, language, dir };
  let question = saved;
  return widget.mountSurvey({
    content,
    ui,
    seed: getHash(survey + core.visitor?.id),
    ...(saved && { saved: { answers, question: saved } }),
    onShown: () => {
      if (!saved) void core.record('survey_shown', told);
    },
    onAnswer: (answer) =>
      core.record('survey_answer', {
        ...told,
        ...answer,
        value: mask(answer.value),
        other: mask(answer.other),
      }),
    onQuestion: (next) => {
      question = next;
      void change((visitor) => {
        const { showing: now } = openMemory(visitor);
        if (now?.id === id) now.question = next;
      });
    },
    onEnd: (how) => void core.record(`survey_${how}`, { ...given, question }),
    onBack: () => void change((visitor) => takeBack(visitor, core.now())),
  });
};
