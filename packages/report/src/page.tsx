import type { PanelName, Panels } from '@safar/schema/browser';
import { useState } from 'preact/hooks';
import { getPanel, getPanelPath } from './data/panels.js';
import { useAnswer, type Answer } from './data/use-answer.js';
import { useRounds } from './data/use-rounds.js';
import { Head } from './head.js';
import { PanelSection } from './panels/panel-section.js';
import { ReportProvider, useReport, withNames } from './state/report.js';

/** How often the page asks again while it is looked at; oftener while it waits for a first visit. */
const everyMs = 30_000;
const waitingMs = 5_000;

function usePanel<Name extends PanelName>(panel: Name, round: number): Answer<Panels[Name]> {
  const { site, period, language } = useReport();
  const question = { site: site.site, panel, period, language };
  return useAnswer(getPanelPath(question), round, (signal) => getPanel(question, signal));
}

/** Question, map and the evidence behind it. */
export function Page() {
  const [isWaiting, setWaiting] = useState(false);
  const [round, readAgain] = useRounds(isWaiting ? waitingMs : everyMs);
  const map = usePanel('map', round);
  const flow = usePanel('flow', round);
  const bounce = usePanel('bounce', round);
  const cart = usePanel('cart', round);
  const surveys = usePanel('surveys', round);
  const experiments = usePanel('experiments', round);
  const visits = usePanel('visits', round);
  const walks = usePanel('walks', round);

  const report = withNames(
    useReport(),
    (map.value?.rows ?? []).map(({ stage, title }) => ({ id: stage, title })),
    (surveys.value?.rows ?? []).map(({ survey, title }) => ({ id: survey, title })),
  );
  const isEmpty = map.value?.visits === 0;
  if (isEmpty !== isWaiting) setWaiting(isEmpty);
  return (
    <ReportProvider value={report}>
      <main>
        <Head map={map.value} isReading={map.isReading} isOld={map.error !== null} onReadAgain={readAgain} />
        <PanelSection name="map" answer={map} />
        <div class="panels">
          <PanelSection name="flow" answer={flow} />
          <PanelSection name="bounce" answer={bounce} />
          <PanelSection name="cart" answer={cart} />
          <PanelSection name="surveys" answer={surveys} />
          <PanelSection name="experiments" answer={experiments} />
          <PanelSection name="visits" answer={visits} />
          <PanelSection name="walks" answer={walks} />
        </div>
      </main>
    </ReportProvider>
  );
}
