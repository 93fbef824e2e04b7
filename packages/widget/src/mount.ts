import type { MountSurvey } from '@safar/schema';
import { render } from 'preact';
import { createAnnouncer } from './announce.js';
import { createCardFocus } from './card-focus.js';
import { onCardKeys } from './card-keys.js';
import { isCovering } from './covering.js';
import { describeCard, describeChange } from './describe.js';
import { stopDoubleClicks } from './double-click.js';
import { hasDialog, onDialogs } from './page-dialogs.js';
import { onPageKeys } from './page-keys.js';
import { getSheetPlace } from './sheet-place.js';
import css from './styles/index.css';
import { drawCard } from './survey-card.js';
import { getQuestion, type FlowState } from './survey-flow.js';
import { createSession } from './survey-session.js';

/** "Later" goes by itself after so long, unless somebody is at it. */
const takenMs = 8000;
/** A store that answers at once makes nothing flicker; until then a second tap is ignored all the same. */
const savingAfterMs = 150;

const createSheet = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

const getView = ({ index, phase }: FlowState): string => index + phase;

/** Shows a survey on the page. Throws where constructable style sheets are missing: nothing is shown then. */
export const mountSurvey: MountSurvey = (mount) => {
  const { content } = mount;
  const ui = content.ui ?? mount.ui;
  if (!content.questions.length) return () => {};

  const host = document.createElement('safar-survey');
  const root = host.attachShadow({ mode: 'open' });
  const place = createSheet('');
  root.adoptedStyleSheets = [createSheet(css), createSheet(content.theme), place];
  const say = createAnnouncer(root, content.language);
  const ground = document.createElement('div');
  root.append(ground);
  const focus = createCardFocus(host, root);
  const listening = new AbortController();
  const { signal } = listening;
  let isShown = false;
  let saving: ReturnType<typeof setTimeout> | undefined;

  const { dispatch, getState } = createSession(mount, (state, before) => {
    clearTimeout(saving);
    if (state.phase === 'saving') saving = setTimeout(drawSaving, savingAfterMs);
    else drawChange(state, before);
  });
  const dismiss = () => dispatch({ type: 'ended' });

  const draw = (): void => {
    if (signal.aborted) return;
    const aside = hasDialog();
    const offline = !navigator.onLine;
    render(drawCard({ content, ui, offline, aside, dispatch, state: getState() }), ground);
    // What a class is for the card is a part for the page.
    for (const each of ground.querySelectorAll('[class]')) each.part = each.classList.value;
    const card = ground.firstElementChild;
    if (!card?.clientHeight) return;
    place.replaceSync(`:host{${getSheetPlace(card)}}`);
    if (isShown) return;
    isShown = true;
    if (isCovering(card)) dispatch({ type: 'folded' });
    say(describeCard(ui, getState()));
    mount.onShown();
    mount.onQuestion(getQuestion(getState())?.id ?? '');
  };

  const drawSaving = (): void => {
    if (focus.isInside()) focus.hold();
    draw();
    say(ui.saving);
  };

  const drawChange = (state: FlowState, before: FlowState): void => {
    const inside = focus.isInside();
    draw();
    if (inside && (getView(state) !== getView(before) || state.missing)) focus.toQuestion();
    say(describeChange(ui, state, before, inside));
    if (state.phase === 'ended') unmount();
    if (state.phase === 'later') setTimeout(leaveTaken, takenMs);
  };

  const leaveTaken = (): void => {
    if (getState().phase !== 'later') return;
    if (host.matches(':hover,:focus-within')) setTimeout(leaveTaken, takenMs);
    else dismiss();
  };

  const unmount = (): void => {
    if (signal.aborted) return;
    listening.abort();
    stopDialogs();
    focus.end();
    host.remove();
  };

  document.body.append(host);
  try {
    draw();
  } catch (error) {
    // What cannot be drawn is in nobody's way.
    host.remove();
    throw error;
  }
  stopDoubleClicks(ground, () => getView(getState()));
  onCardKeys(host, { leave: focus.leave, dismiss });
  onPageKeys({ enter: focus.enter, dismiss }, signal);
  const stopDialogs = onDialogs(draw);
  for (const type of ['online', 'offline', 'resize']) addEventListener(type, draw, { signal });
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, draw, { signal });
  return unmount;
};
