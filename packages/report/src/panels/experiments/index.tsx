import type { ExperimentRow, ExperimentsPanel } from '@safar/schema/browser';
import { Definition } from '../../parts/definition.js';
import { Empty } from '../../parts/empty.js';
import type { FigureSource } from '../../parts/figure.js';
import { Twin } from '../../parts/twin.js';
import { useReport } from '../../state/report.js';
import type { PanelBodyProps, PanelView } from '../panel-view.js';
import { createExperimentTables } from './tables.js';
import { VariantView } from './variant.js';

function ExperimentsBody({ panel, tables }: PanelBodyProps<'experiments'>) {
  const { words } = useReport();
  const source = { panel: 'experiments', table: tables[0], sql: panel.sql };
  return (
    <>
      <p>{words.experiments.intro}</p>
      {panel.rows.map((experiment) => (
        <ExperimentView key={experiment.experiment} experiment={experiment} source={source} />
      ))}
      <Twin panel="experiments" tables={tables} />
    </>
  );
}

function ExperimentView({ experiment, source }: { experiment: ExperimentRow; source: FigureSource }) {
  const { words, format } = useReport();
  const { variants, mixed } = experiment;
  const [first] = variants;
  return (
    <section class="survey" data-experiment={experiment.experiment}>
      <div class="title">
        <h3>
          <bdi>{experiment.experiment}</bdi>
        </h3>
      </div>
      <Split experiment={experiment} />
      {mixed > 0 ? <p class="micro">{words.experiments.mixed(format.count(mixed))}</p> : null}
      {variants.every(({ figures }) => figures.length < 2) ? (
        <p class="micro">{words.experiments.otherTypes}</p>
      ) : null}
      <div class="questions">
        {first
          ? variants.map((variant) => (
              <VariantView key={variant.survey} variant={variant} first={first} source={source} />
            ))
          : null}
      </div>
    </section>
  );
}

/** Whether who saw what was left to the draw. */
function Split({ experiment: { split, variants } }: { experiment: ExperimentRow }) {
  const { words, format } = useReport();
  const say = words.experiments;
  const sentence = say.split[split.verdict];
  if (sentence === '') return null;
  return (
    <div class={`split anchorcell ${split.verdict}`} data-split={split.verdict}>
      <div class="says">
        <span>{sentence}</span>
        {split.verdict === 'other-moments' ? null : (
          <Definition
            name={say.splitName}
            title={say.splitName}
            definition={split.definition}
            details={variants.map(({ title, shown }, index) => [
              title,
              `${format.count(shown)} (${say.expected}: ${format.count(Math.round(split.expected[index] ?? 0))})`,
            ])}
            side="below"
          />
        )}
      </div>
    </div>
  );
}

function ExperimentsEmpty({ panel }: { panel: ExperimentsPanel }) {
  const { words } = useReport();
  const say = words.experiments;
  return panel.rows.length > 0 ? (
    <Empty title={say.emptyNoneTitle}>
      <p>{say.emptyNone}</p>
    </Empty>
  ) : (
    <Empty title={say.emptyTitle} code={say.emptyCode}>
      <p>{say.empty}</p>
    </Empty>
  );
}

export const experimentsView: PanelView<'experiments'> = {
  getTitle: (words) => words.experiments.title,
  width: 'c12',
  createTables: createExperimentTables,
  isEmpty: (panel) =>
    panel.rows.every(({ variants, mixed }) => mixed === 0 && variants.every(({ shown }) => shown === 0)),
  Body: ExperimentsBody,
  EmptyBody: ExperimentsEmpty,
};
