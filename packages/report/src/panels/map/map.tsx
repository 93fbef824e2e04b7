import type { MapPanel } from '@safar/schema/browser';
import type { ComponentChildren } from 'preact';
import { FeelingCurveView } from '../../charts/feeling-curve.js';
import { River } from '../../charts/river.js';
import { isolateSigned } from '../../format/isolate.js';
import { Empty } from '../../parts/empty.js';
import { PanelLinks } from '../../parts/panel-links.js';
import { Twin } from '../../parts/twin.js';
import { useReport } from '../../state/report.js';
import { FirstSteps } from './first-steps.js';
import type { PanelBodyProps } from '../panel-view.js';
import { rankFrictions } from './frictions.js';
import { StageColumn } from './stage.js';

/** More stages than this scroll within the map's own box. */
const mostWithoutScroll = 7;

/** The journey map: stages as columns, lanes as rows. */
export function MapBody({ panel, tables }: PanelBodyProps<'map'>) {
  const { words } = useReport();
  const { rows } = panel;
  const ranks = rankFrictions(rows);
  const isAsked = rows.some((stage) => stage.feeling.length > 0);
  const isMany = rows.length > mostWithoutScroll;
  const source = { panel: 'map', table: tables[0], sql: panel.sql };
  return (
    <>
      <div
        class={`mapbox${isMany ? ' many' : ''}`}
        {...(isMany && { tabIndex: 0, role: 'group', 'aria-label': words.map.title })}
      >
        <div class={`map${isAsked ? '' : ' unasked'}`} style={{ '--stages': rows.length }}>
          <LaneLabels panel={panel} />
          <River stages={rows} />
          {isAsked ? <FeelingCurveView stages={rows} /> : null}
          {rows.map((stage, index) => (
            <StageColumn
              key={stage.stage}
              stage={stage}
              index={index}
              stages={rows}
              ranks={ranks}
              source={source}
            />
          ))}
        </div>
      </div>
      <MapKey>
        <PanelLinks {...source} title={words.map.title} />
      </MapKey>
      <Twin panel="map" tables={tables} />
    </>
  );
}

function LaneLabels({ panel }: { panel: MapPanel }) {
  const { words, format } = useReport();
  const { lanes } = words;
  const answers = panel.rows.reduce(
    (sum, stage) => sum + stage.feeling.reduce((all, feeling) => all + feeling.n, 0),
    0,
  );
  const scale = lanes.feelingScale(isolateSigned(format.signed(-2, 0)), isolateSigned(format.signed(2, 0)));
  const labels: [number, string, string][] = [
    [2, lanes.stays, lanes.staysNote],
    [3, lanes.outcome, lanes.outcomeNote],
    [4, lanes.touchpoints, lanes.touchpointsNote],
    [5, lanes.doing, lanes.doingNote],
    [6, lanes.feeling, `CSAT ${scale}${words.listSeparator}${lanes.feelingNote(format.count(answers))}`],
    [7, lanes.saying, lanes.sayingNote],
    [8, lanes.friction, lanes.frictionNote],
  ];
  return (
    <>
      {labels.map(([row, name, note]) => (
        <div key={row} class={`lane r${row}`} aria-hidden="true">
          <div>
            {name}
            <small>{note}</small>
          </div>
        </div>
      ))}
    </>
  );
}

function MapKey({ children }: { children: ComponentChildren }) {
  const { words } = useReport();
  const keys: [string, string][] = [
    ['on', words.map.on],
    ['back', words.map.back],
    ['left', words.map.left],
    ['open', words.map.immatureKey],
    ['band', words.map.keyBand],
    ['few', words.map.keyFew],
    ['nps', words.map.keyNps],
  ];
  return (
    <div class="foot">
      <ul>
        {keys.map(([key, label]) => (
          <li key={key} class="key">
            <i class={`k-${key}`} />
            {label}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

export function MapEmpty({ panel }: { panel: MapPanel }) {
  const { words, format } = useReport();
  return (
    <Empty title={words.visits.emptyTitle}>
      {panel.robots > 0 ? <p data-robots>{words.visits.emptyRobots(format.count(panel.robots))}</p> : null}
      <FirstSteps />
    </Empty>
  );
}
