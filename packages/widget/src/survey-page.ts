import { getHash, type SurveyPage, type WidgetModule } from '@safar/schema/browser';
import { createDevice, findStorage } from './page/device.js';
import { dressPage, layOutCard, whenGone } from './page/lay-out-card.js';
import { createOutbox } from './page/outbox.js';
import { createPost } from './page/post.js';
import { createRecorder, getPrefix, mail } from './page/recorder.js';
import { say, sayNothing } from './page/say.js';

/** What the collector has written into the page. */
const readPage = (): SurveyPage | undefined => {
  const text = document.getElementById('survey')?.textContent;
  return text ? (JSON.parse(text) as SurveyPage) : undefined;
};

const start = (page: SurveyPage): void => {
  const { site, content, ui, texts, widget, events } = page;
  dressPage(content.theme);
  const device = createDevice(findStorage());
  /** The last words; whether everything has arrived is said below them. */
  let sayEnd: (() => void) | undefined;
  const outbox = createOutbox(device, getPrefix(site) + mail, createPost(events), () => sayEnd?.());
  const recorder = createRecorder(page, device, outbox);
  const { kept } = recorder;

  const sayDone = (heading: string): void => {
    sayEnd = () => say(heading, outbox.hasMail() ? texts.unsent : texts.sent);
    sayEnd();
  };

  const show = async (): Promise<void> => {
    sayEnd = undefined;
    sayNothing();
    const { mountSurvey } = (await import(
      /* @vite-ignore */ new URL(widget, location.href).href
    )) as WidgetModule;
    const { question, answers } = kept;
    layOutCard(() => {
      mountSurvey({
        content,
        ui,
        seed: getHash(recorder.seed),
        ...(question && { saved: { answers, question } }),
        onShown: () => recorder.tellShown(),
        onAnswer: (answer) => recorder.tellAnswer(answer),
        onQuestion: (next) => recorder.tellQuestion(next),
        onEnd: (how) => recorder.tellEnd(how),
        onBack: () => recorder.takeBack(),
      });
    });
    // In the order in which it is read.
    document.body.append(...document.querySelectorAll('footer'));
    await whenGone();
    const hadFocus = document.activeElement === document.body;
    if (kept.end === 'done') sayDone(texts.thanks);
    else say(texts.closed, texts.closedWhy, { text: ui.answer, go: open });
    if (hadFocus) document.querySelector('main')?.focus({ preventScroll: true });
  };

  const open = (): void => {
    // An old browser, or a line that broke: reloading is all that helps.
    show().catch(() => say('', texts.cannotShow));
  };

  for (const type of ['online', 'pageshow']) addEventListener(type, () => void outbox.send());
  document.addEventListener('visibilitychange', () => void outbox.send());
  void outbox.send();
  if (kept.end === 'done') sayDone(texts.answered);
  else open();
};

const page = readPage();
if (page) start(page);
