import type { WidgetModule } from '@safar/schema';
import type { FrameDrawing } from '../shared/contract.js';
import type { Scheme } from '../shared/view.js';
import { forceScheme } from './force-scheme.js';
import { tellPage } from './frame-events.js';

/** Shuffles options; the same for every frame, so that they can be compared. */
const seed = 1;

const params = new URLSearchParams(location.search);
const scheme: Scheme = params.get('scheme') === 'dark' ? 'dark' : 'light';
const root = document.documentElement;

/** Something that looks like a page, so that it is seen what a card covers. */
const drawGround = (): void => {
  const ground = document.createElement('div');
  ground.className = 'ground';
  ground.ariaHidden = 'true';
  for (let index = 0; index < 14; index++) ground.append(document.createElement('i'));
  document.body.append(ground);
};

const getDrawing = async (): Promise<FrameDrawing> => {
  const answer = await fetch(`/drawing.json${location.search}`);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as FrameDrawing;
};

/** A card that would cover too much shows a button first; a question that was asked for is shown itself. */
const unfold = (host: Element, answer: string): void => {
  const buttons = host.shadowRoot?.querySelectorAll<HTMLButtonElement>('button.go') ?? [];
  for (const button of buttons) if (button.textContent === answer) button.click();
};

/** Where a closing word leads: beside the preview and never instead of it; a path is one of the site, which is not here. */
const openLinks = (): void =>
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link) return;
    event.preventDefault();
    if (link.getAttribute('href')?.startsWith('http'))
      window.open(link.href, '_blank', 'noopener,noreferrer');
  });

const watchCard = (host: Element): void => {
  const tell = (): void => {
    const card = host.shadowRoot?.querySelector('section');
    if (host.isConnected && card)
      tellPage({ state: 'shown', heightPx: innerHeight - card.getBoundingClientRect().top });
    else tellPage({ state: 'gone', heightPx: 0 });
  };
  const card = host.shadowRoot?.querySelector('section');
  if (card) new ResizeObserver(tell).observe(card);
  new MutationObserver(tell).observe(document.body, { childList: true });
};

const show = async (): Promise<void> => {
  const { content, ui, saved, widget } = await getDrawing();
  root.lang = content.language;
  root.dir = content.dir;
  drawGround();
  if (content.place === 'inline') {
    const room = document.createElement('div');
    room.dataset['safarSurvey'] = content.id;
    document.body.prepend(room);
  }
  const { mountSurvey } = (await import(widget)) as WidgetModule;
  mountSurvey({
    content,
    ui,
    seed,
    ...(saved ? { saved } : {}),
    onShown: () => undefined,
    onAnswer: async () => undefined,
    onQuestion: () => undefined,
    onEnd: () => undefined,
  });
  const host = document.querySelector('safar-survey');
  if (!host) throw new Error('The survey asks nothing.');
  forceScheme(host, scheme);
  if (saved) unfold(host, (content.ui ?? ui).answer);
  watchCard(host);
  openLinks();
};

root.dataset['scheme'] = scheme;
show().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
  tellPage({ state: 'broken', heightPx: 120 });
});
