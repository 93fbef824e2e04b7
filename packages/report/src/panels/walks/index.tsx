import type { Figure, WalkRow, WalksPanel } from '@safar/schema/browser';
import { Definition } from '../../parts/definition.js';
import { Empty } from '../../parts/empty.js';
import { Twin } from '../../parts/twin.js';
import { useReport } from '../../state/report.js';
import type { PanelBodyProps, PanelView } from '../panel-view.js';
import { sayPersona, sayWalk } from './say-walk.js';
import { StepView } from './step.js';
import { createWalkTables } from './tables.js';

function WalksBody({ panel, tables }: PanelBodyProps<'walks'>) {
  const { words, format } = useReport();
  const [stage] = panel.stages;
  const [page] = panel.pages;
  const all = panel.figures.find(({ id }) => id === 'walks.count')?.value ?? panel.rows.length;
  const defined: [name: string, figure: Figure | undefined][] = [
    [words.walks.reached, stage?.reached],
    [words.walks.passedOn, stage?.passedOn],
    [words.walks.engaged, page?.engaged],
  ];
  return (
    <>
      <p>{words.walks.intro}</p>
      <p class="walkkey">
        {words.walks.beside}:{' '}
        {defined.map(([name, figure]) =>
          figure ? (
            <span class="figname" key={figure.id} data-figure={figure.id}>
              {name}
              <Definition name={name} title={name} definition={figure.definition} details={[]} side="below" />
            </span>
          ) : null,
        )}
      </p>
      {panel.rows.map((walk) => (
        <WalkView key={walk.visit} walk={walk} panel={panel} />
      ))}
      {all > panel.rows.length ? (
        <p class="micro gapt">{words.walks.shown(format.count(panel.rows.length), format.count(all))}</p>
      ) : null}
      <Twin panel="walks" tables={tables} />
    </>
  );
}

function WalkView({ walk, panel }: { walk: WalkRow; panel: WalksPanel }) {
  const report = useReport();
  const id = `walk-${walk.visit}`;
  return (
    <article class="walk" data-walk={walk.visit} aria-labelledby={id}>
      <h3 id={id}>
        <bdi>{sayPersona(walk, report)}</bdi>
      </h3>
      <p class="micro">{sayWalk(walk, report)}</p>
      <ol class="steps">
        {walk.steps.map((step, index) => (
          <StepView
            key={step.at}
            step={step}
            before={walk.steps[index - 1]}
            after={walk.steps[index + 1]}
            panel={panel}
          />
        ))}
      </ol>
    </article>
  );
}

function WalksEmpty() {
  const { words } = useReport();
  return (
    <Empty title={words.walks.emptyTitle} code={words.walks.emptyCode}>
      <p>{words.walks.empty}</p>
    </Empty>
  );
}

export const walksView: PanelView<'walks'> = {
  getTitle: (words) => words.walks.title,
  width: 'c12',
  createTables: createWalkTables,
  isEmpty: (panel) => panel.rows.length === 0,
  Body: WalksBody,
  EmptyBody: WalksEmpty,
};
