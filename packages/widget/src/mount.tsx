import type { MountSurvey } from '@safar/schema';
import { render } from 'preact';
import { createAnnouncer } from './announce.js';
import { createCardFocus } from './card-focus.js';
import { onCardKeys } from './card-keys.js';
import { describeChange, describeCard } from './describe.js';
import { stopDoubleClicks } from './double-click.js';
import { hasDialog, onDialogs } from './page-dialogs.js';
import { onPageKeys } from './page-keys.js';
import { onSheetPlace } from './sheet-place.js';
import css from './styles/index.css';
import { SurveyCard } from './survey-card.js';
import { getQuestion, type FlowState } from './survey-flow.js';
import { createSession } from './survey-session.js';
import { getThemeCss } from './theme.js';
import { isCovering } from './covering.js';

/** "Later" goes by itself after so long, unless somebody is at it. */
const takenMs = 8000;
/** A page that replaces its body takes the card with it; one that keeps doing so means it. */
const maxReturns = 5;

const createSheet = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

const getView = ({ index, phase, folded }: FlowState): string => `${index} ${phase === 'later'} ${folded}`;

/** Shows a survey on the page. Throws where constructable style sheets are missing: nothing is shown then. */
export const mountSurvey: MountSurvey = (mount) => {
  const { content } = mount;
  const ui = content.ui ?? mount.ui;
  if (!content.questions.length) return () => {};

  const host = document.createElement('safar-survey');
  const root = host.attachShadow({ mode: 'open' });
  const place = createSheet('');
  root.adoptedStyleSheets = [createSheet(css), createSheet(getThemeCss(content.theme)), place];
  const announcer = createAnnouncer(root, content.language);
  const ground = document.createElement('div');
  root.append(ground);

  const stops: (() => void)[] = [announcer.stop];
  let returns = 0;
  let isShown = false;
  let isGone = false;

  const session = createSession(mount, (state, before) => {
    const inside = focus.isInside();
    if (state.phase === 'saving' && inside) focus.hold();
    draw();
    const isOther = getView(state) !== getView(before) || (state.missing && !before.missing);
    if (inside && isOther) focus.toQuestion();
    announcer.say(describeChange(ui, state, before, inside));
    if (state.phase === 'ended') unmount();
    if (state.phase === 'later' && before.phase !== 'later') goLater();
  });
  const { dispatch, getState } = session;
  const dismiss = () => {
    dispatch({ type: 'dismiss' });
  };
  const focus = createCardFocus(host, root);

  const draw = (): void => {
    if (isGone) return;
    const aside = hasDialog();
    const offline = !navigator.onLine;
    render(<SurveyCard {...{ content, ui, offline, aside, dispatch }} state={getState()} />, ground);
    if (isShown || aside || !host.isConnected || !ground.firstElementChild?.clientHeight) return;
    isShown = true;
    const state = getState();
    announcer.say(describeCard(ui, state));
    mount.onShown();
    mount.onQuestion(getQuestion(state)?.id ?? '');
  };

  const goLater = (): void => {
    const timer = setTimeout(() => {
      if (getState().phase !== 'later') return;
      if (host.matches(':hover,:focus-within')) goLater();
      else dismiss();
    }, takenMs);
    stops.push(() => {
      clearTimeout(timer);
    });
  };

  const unmount = (): void => {
    if (isGone) return;
    isGone = true;
    for (const stop of stops) stop();
    focus.end();
    render(null, ground);
    host.remove();
  };

  document.body.append(host);
  draw();
  const card = ground.firstElementChild;
  if (card) {
    if (isCovering(card)) dispatch({ type: 'fold' });
    stops.push(
      onSheetPlace(card, (declarations) => {
        place.replaceSync(`:host{${declarations}}`);
      }),
    );
  }
  stopDoubleClicks(ground, () => getView(getState()));
  onCardKeys(host, { leave: focus.leave, dismiss });
  const onNetwork = () => {
    draw();
    if (!navigator.onLine && getState().answers.size) announcer.say(ui.offline);
  };
  addEventListener('online', onNetwork);
  addEventListener('offline', onNetwork);
  stops.push(
    onPageKeys({ enter: focus.enter, dismiss }),
    onDialogs(() => {
      if (!host.isConnected && returns++ < maxReturns) document.body.append(host);
      draw();
    }),
    () => {
      removeEventListener('online', onNetwork);
      removeEventListener('offline', onNetwork);
    },
  );
  return unmount;
};
