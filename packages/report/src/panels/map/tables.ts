import type { MapPanel, MapStage } from '@safar/schema/browser';
import { readablePath } from '../../format/path.js';
import { getFigureName, writeFigureValue } from '../../parts/figure-text.js';
import { number, text, type Cell, type Column, type Table } from '../../parts/table-model.js';
import type { Report } from '../../state/report.js';
import { sayTouchpoint } from './touchpoints.js';

/** Everything that the map draws, as tables. */
export function createMapTables(panel: MapPanel, report: Report): Table[] {
  const { words, format, site } = report;
  const { columns } = words;
  const head = (id: keyof typeof columns): Column => ({ id, label: columns[id], kind: 'text' });
  const num = (id: keyof typeof columns): Column => ({ id, label: columns[id], kind: 'number' });
  const count = (value: number | undefined) => number(value, format.count, words.none);
  const each = <T>(get: (stage: MapStage) => T[], write: (stage: MapStage, item: T) => Cell[]): Cell[][] =>
    panel.rows.flatMap((stage) => get(stage).map((item) => [text(stage.title), ...write(stage, item)]));
  const edges = (interval: readonly [number, number] | undefined, write: (value: number) => string) => [
    number(interval?.[0], write, words.none),
    number(interval?.[1], write, words.none),
  ];
  const score = (value: number) => format.signed(value, 2);
  const caption = (id: string) => words.tables[id] ?? id;
  const outcome = (id: 'on' | 'back' | 'left' | 'immature'): Column => ({
    id,
    label: words.map[id],
    kind: 'number',
  });
  const titles = new Map(panel.rows.map((stage) => [stage.stage, stage.title]));

  const tables: Table[] = [
    {
      id: 'map',
      caption: caption('map'),
      columns: [
        head('stage'),
        num('visitors'),
        num('stays'),
        outcome('on'),
        outcome('back'),
        outcome('left'),
        outcome('immature'),
        num('said'),
      ],
      rows: panel.rows.map((stage) => [
        text(stage.title),
        count(stage.visitors),
        count(stage.stays),
        count(stage.outcomes.on),
        count(stage.outcomes.back),
        count(stage.outcomes.left),
        count(stage.outcomes.immature),
        count(stage.sayingCount),
      ]),
    },
    {
      id: 'map.to',
      caption: caption('map.to'),
      columns: [head('stage'), head('to'), num('stays')],
      rows: each(
        (stage) => stage.to,
        (_stage, to) => [text(titles.get(to.stage) ?? to.stage), count(to.stays)],
      ),
    },
    {
      id: 'map.touchpoints',
      caption: caption('map.touchpoints'),
      columns: [head('stage'), head('kind'), head('label'), num('count'), num('share')],
      rows: each(
        (stage) => stage.touchpoints,
        (_stage, point) => [
          text(words.map.kind[point.kind]),
          text(sayTouchpoint(point, words), point.kind === 'page'),
          count(point.count),
          number(point.share, format.share, words.none),
        ],
      ),
    },
    {
      id: 'map.doing',
      caption: caption('map.doing'),
      columns: [
        head('stage'),
        head('figure'),
        num('value'),
        num('low'),
        num('high'),
        { id: 'n', label: words.nLabel, kind: 'number' },
      ],
      rows: each(
        (stage) => [...stage.doing, ...(stage.nps ? [stage.nps] : [])],
        (_stage, figure) => {
          const write = (value: number) => writeFigureValue(value, figure, format, site.currency);
          return [
            text(getFigureName(figure.id, words)),
            number(figure.value, write, figure.reason ?? words.none),
            ...edges(figure.interval, write),
            count(figure.n),
          ];
        },
      ),
    },
    {
      id: 'map.feeling',
      caption: caption('map.feeling'),
      columns: [
        head('stage'),
        head('moment'),
        num('value'),
        num('low'),
        num('high'),
        { id: 'n', label: words.nLabel, kind: 'number' },
      ],
      rows: each(
        (stage) => stage.feeling,
        (_stage, feeling) => [
          text(feeling.title),
          number(feeling.value, score, feeling.reason ?? words.none),
          ...edges(feeling.interval, score),
          count(feeling.n),
        ],
      ),
    },
    {
      id: 'map.saying',
      caption: caption('map.saying'),
      columns: [head('stage'), head('words'), head('survey'), head('at')],
      rows: each(
        (stage) => stage.saying,
        (_stage, said) => [text(said.text), text(said.survey, true), text(format.dates.instant(said.at))],
      ),
    },
    {
      id: 'map.friction',
      caption: caption('map.friction'),
      columns: [
        head('stage'),
        head('kind'),
        head('path'),
        num('met'),
        num('ended'),
        num('p75'),
        head('what'),
      ],
      rows: each(
        (stage) => stage.frictions,
        (_stage, friction) => [
          text(sayFriction(friction.kind, report)),
          text(readablePath(friction.path), true),
          count(friction.met),
          count(friction.left),
          count(friction.p75Ms),
          text(friction.what ?? words.none, friction.what !== undefined),
        ],
      ),
    },
  ];
  return tables.filter((table, index) => index === 0 || table.rows.length > 0);
}

export function sayFriction(kind: MapStage['frictions'][number]['kind'], { words }: Report): string {
  switch (kind) {
    case 'not_found':
      return words.map.notFound;
    case 'slow':
      return words.map.slow;
    case 'left_before_load':
      return words.map.leftBeforeLoad;
    case 'error':
      return words.map.error;
    case 'rage_click':
      return words.map.rageClick;
    case 'dead_click':
      return words.map.deadClick;
    case 'form_left':
      return words.map.formLeft;
    case 'search_empty':
      return words.map.searchEmpty;
  }
}
