import type { MapFriction, MapStage } from '@safar/schema/browser';
import type { ComponentChildren } from 'preact';
import { OutcomeBar } from '../../charts/outcome-bar.js';
import { FigureView, type FigureSource } from '../../parts/figure.js';
import { useReport } from '../../state/report.js';
import { FeelingStrips, StageNps } from './feeling.js';
import { Frictions } from './frictions.js';
import { Saying } from './saying.js';
import { Touchpoints } from './touchpoints.js';

interface Props {
  stage: MapStage;
  index: number;
  stages: readonly MapStage[];
  ranks: Map<MapFriction, number>;
  source: FigureSource;
}

/** One stage, lane by lane: the order of reading on a phone, in print and by ear. */
export function StageColumn({ stage, index, stages, ranks, source }: Props) {
  const { words, format } = useReport();
  const { lanes } = words;
  const most = Math.max(1, ...stages.map((each) => each.stays));
  const width = (stays: number) => `${stays === 0 ? 0 : Math.max(1, (stays / most) * 100)}%`;
  const side = index < stages.length / 2 ? 'end' : 'start';
  const place = {
    '--column': index + 2,
    '--w0': width(stage.stays),
    '--w1': width(stages[index + 1]?.stays ?? 0),
  };
  return (
    <section class="stage" style={place} aria-labelledby={`stage-${stage.stage}`} data-stage={stage.stage}>
      <div class="shead r1">
        <h3 id={`stage-${stage.stage}`}>{stage.title}</h3>
        <p class="n">
          {format.count(stage.visitors)}{' '}
          <small>{words.map.visitors(format.count(stage.visitors), format.count(stage.stays))}</small>
        </p>
      </div>
      <Lane row={3} name={lanes.outcome}>
        <OutcomeBar stage={stage} isLast={index === stages.length - 1} />
      </Lane>
      <Lane row={4} name={lanes.touchpoints}>
        <Touchpoints stage={stage} />
      </Lane>
      <Lane row={5} name={lanes.doing} isAnchor>
        <div>
          {stage.doing.length === 0 ? <p class="micro">{words.map.notMeasured}</p> : null}
          {stage.doing.map((figure, at) => (
            <div key={figure.id} class={at > 0 ? 'gapt' : undefined}>
              <FigureView figure={figure} source={source} side={side} isLead={at === 0} />
            </div>
          ))}
        </div>
      </Lane>
      <Lane row={6} name={lanes.feeling} isFeeling>
        <FeelingStrips stage={stage} />
        <StageNps stage={stage} />
      </Lane>
      <Lane row={7} name={lanes.saying}>
        <Saying stage={stage} />
      </Lane>
      <Lane row={8} name={lanes.friction}>
        <Frictions stage={stage} ranks={ranks} />
      </Lane>
    </section>
  );
}

interface LaneProps {
  row: number;
  name: string;
  isAnchor?: boolean;
  isFeeling?: boolean;
  children: ComponentChildren;
}

function Lane({ row, name, isAnchor = false, isFeeling = false, children }: LaneProps) {
  return (
    <div class={`cell r${row}${isAnchor ? ' anchorcell' : ''}${isFeeling ? ' feelcell' : ''}`}>
      <h4 class="lanename">{name}</h4>
      {children}
    </div>
  );
}
