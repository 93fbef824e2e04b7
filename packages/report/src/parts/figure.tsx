import type { Figure } from '@safar/schema/browser';
import type { ComponentChildren } from 'preact';
import { isolateSigned } from '../format/isolate.js';
import { useReport, type Report } from '../state/report.js';
import { Definition, type Side } from './definition.js';
import type { Detail } from './definition-body.js';
import { getFigureName, writeFigureValue, writePart } from './figure-text.js';
import { PanelLinks } from './panel-links.js';
import type { Table } from './table-model.js';
import { sayTooFew } from './text.js';

export interface FigureSource {
  /** Panel whose tables and questions stand behind the figure. */
  panel: string;
  table: Table | undefined;
  sql: { title: string; text: string }[];
}

interface Props {
  figure: Figure;
  source: FigureSource;
  side: Side;
  /** The first of its lane stands large. */
  isLead?: boolean;
  name?: string;
}

/** A figure of a panel: value or why there is none, n, and its definition one hover away. */
export function FigureView({ figure, source, side, isLead = true, name }: Props) {
  const report = useReport();
  const { words, format } = report;
  const label = name ?? getFigureName(figure.id, words);
  const value = <FigureValue figure={figure} />;
  const isTold = figure.value !== null;
  return (
    <div data-figure={figure.id}>
      <div class={`${isLead ? 'big' : ''}${isTold ? '' : ' few'}`}>
        {value}{' '}
        <span class="figname">
          {label}
          <Definition
            name={label}
            title={
              <>
                {label}
                {words.separator}
                {value}
              </>
            }
            definition={figure.definition}
            details={getDetails(figure, report)}
            side={side}
            links={(isReachable) => <PanelLinks {...source} title={label} isReachable={isReachable} />}
          />
        </span>
      </div>
      {figure.unit === 'count' && isTold ? null : (
        <p class="micro">
          {figure.interval ? <IntervalText figure={figure} /> : null}
          {figure.interval ? words.separator : ''}
          {words.n(format.count(figure.n))}
        </p>
      )}
    </div>
  );
}

function FigureValue({ figure }: { figure: Figure }) {
  const { words, format, site } = useReport();
  if (figure.value === null) return <>{sayTooFew(figure.n, words, format)}</>;
  return (
    <bdi dir={figure.unit === 'score' ? 'ltr' : undefined}>
      {writeFigureValue(figure.value, figure, format, site.currency)}
    </bdi>
  );
}

function IntervalText({ figure }: { figure: Figure }) {
  const { words, format, site } = useReport();
  if (!figure.interval) return null;
  const [low, high] = figure.interval.map((edge) => writeFigureValue(edge, figure, format, site.currency));
  return (
    <bdi>
      {figure.unit === 'score'
        ? words.between(isolateSigned(low ?? ''), isolateSigned(high ?? ''))
        : words.between(low ?? '', high ?? '')}
    </bdi>
  );
}

function getDetails(figure: Figure, { words, format, site }: Report): Detail[] {
  const details: Detail[] = [[words.nLabel, format.count(figure.n)]];
  if (figure.interval) details.push([words.interval, <IntervalText figure={figure} />]);
  for (const [part, value] of Object.entries(figure.parts ?? {})) {
    const isMoney = figure.unit === 'money' && site.currency && !Number.isInteger(value);
    const written: ComponentChildren =
      isMoney && site.currency ? format.money(value, site.currency) : writePart(value, format);
    details.push([words.parts[part] ?? part, written]);
  }
  return details;
}
