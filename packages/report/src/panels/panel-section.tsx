import type { PanelName, Panels } from '@safar/schema/browser';
import type { Answer } from '../data/use-answer.js';
import { PanelLinks } from '../parts/panel-links.js';
import { Trouble } from '../parts/trouble.js';
import { useReport } from '../state/report.js';
import { panelViews } from './index.js';
import type { PanelView } from './panel-view.js';

interface Props<Name extends PanelName> {
  name: Name;
  answer: Answer<Panels[Name]>;
}

/** A panel with its title, links and whatever it has to say: figures, nothing yet, or why it could not be read. */
export function PanelSection<Name extends PanelName>({ name, answer }: Props<Name>) {
  const report = useReport();
  const { words } = report;
  const view: PanelView<Name> = panelViews[name];
  const { value: panel, error } = answer;
  const title = view.getTitle(words);
  const tables = panel ? view.createTables(panel, report) : [];
  return (
    <section
      class={view.hasOwnHead ? 'mappanel' : `panel ${view.width}`}
      id={name}
      aria-labelledby={`${name}-title`}
      aria-busy={answer.isReading && !panel}
      tabIndex={-1}
    >
      <header>
        <h2 id={`${name}-title`} class={view.hasOwnHead ? 'vh' : undefined}>
          {title}
        </h2>
        {panel && !view.hasOwnHead ? (
          <PanelLinks
            panel={name}
            title={title}
            table={view.isEmpty(panel) ? undefined : tables[0]}
            sql={panel.sql}
            withVisits={name !== 'visits'}
          />
        ) : null}
      </header>
      {error ? <Trouble error={error} words={words} onRetry={answer.readAgain} /> : null}
      {panel ? (
        view.isEmpty(panel) ? (
          <view.EmptyBody panel={panel} />
        ) : (
          <view.Body panel={panel} tables={tables} />
        )
      ) : null}
      {!panel && !error ? (
        <p class="waiting" role="status">
          {words.loadingPanel(title)}
        </p>
      ) : null}
    </section>
  );
}
