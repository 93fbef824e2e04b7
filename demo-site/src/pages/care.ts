import { topics, type Topic } from '../care/topics.js';
import { html } from '../html.js';
import type { Visit } from '../server/visit.js';
import type { Page } from './layout.js';
import { crumbs } from './parts.js';

/** All parts stand in the page and one is shown; the page's script changes between them without loading. */
export function carePage(visit: Visit, current: Topic): Page {
  const { say, to } = visit;
  const title = say({ fa: 'نگهداری از گل', en: 'Looking after flowers' });
  const brand = say({ fa: 'نوگل', en: 'Nogol' });
  const getTitle = (topic: Topic): string => `${say(topic.name)} · ${title}`;
  const getId = (topic: Topic): string => `care-${topic.slug || 'first-day'}`;
  return {
    title: getTitle(current),
    scripts: ['care.js'],
    main: html`<div class="wrap">
      ${crumbs(visit, [[title]])}
      <header class="head"><h1>${title}</h1></header>
      <nav class="tabs" aria-label="${title}">
        <ul role="list">
          ${topics.map(
            (topic) =>
              html`<li>
                <a
                  href="${to({ page: 'care', topic })}"
                  data-panel="${getId(topic)}"
                  data-title="${getTitle(topic)} · ${brand}"
                  ${topic === current ? html` aria-current="page"` : ''}
                  >${say(topic.name)}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${topics.map(
        (topic) =>
          html`<section
            class="read panel"
            id="${getId(topic)}"
            aria-label="${say(topic.name)}"
            tabindex="-1"
            ${topic === current ? '' : html` hidden`}
          >
            <h2>${say(topic.name)}</h2>
            <p>${say(topic.intro)}</p>
            <ol>
              ${topic.steps.map((step) => html`<li>${say(step)}</li>`)}
            </ol>
          </section>`,
      )}
    </div>`,
  };
}
