import { fewest, type FlowNode } from '@safar/schema/browser';
import { readablePath } from '../format/path.js';
import { useReport } from '../state/report.js';
import { boxWidth, layoutFlow, type FlowBox } from './flow-layout.js';

/** Page sequences by step: loops are seen, since a page that returns stands again at its later step. */
export function FlowChart({ rows }: { rows: readonly FlowNode[] }) {
  const { words, format } = useReport();
  const picture = layoutFlow(rows);
  const first = picture.steps[0];
  const last = picture.steps.at(-1);
  const across = (x: number) => `${(x / picture.width) * 100}%`;
  const sentence = words.flow.sentence(format.count(first?.visits ?? 0), format.count(picture.steps.length));
  return (
    <>
      <div class="scroll" tabIndex={0} role="group" aria-label={words.flow.title}>
        <div
          class="flow"
          style={{ '--height': `${picture.height / 16}rem`, '--steps': picture.steps.length }}
        >
          <svg
            class="shapes"
            viewBox={`0 0 ${picture.width} ${picture.height}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={sentence}
          >
            <defs>
              <linearGradient id="flow-exit" x1="0" y1="0" x2="1" y2="0">
                <stop class="exit-0" offset="0" />
                <stop class="exit-1" offset="1" />
              </linearGradient>
            </defs>
            {picture.links.map((link) => (
              <path
                key={`${link.step}${link.from}${link.to}${link.isBack}`}
                class={link.isBack ? 'again' : 'on'}
                d={link.path}
              />
            ))}
            {picture.boxes.map((box) => (
              <g key={`${box.step}${box.path}`}>
                {box.leftHeight > 0 ? (
                  <rect
                    fill="url(#flow-exit)"
                    x={box.x + boxWidth}
                    y={box.leftY}
                    width={46}
                    height={box.leftHeight}
                  />
                ) : null}
                <rect class="node" x={box.x} y={box.y} width={boxWidth} height={box.height} />
              </g>
            ))}
          </svg>
          {picture.steps.map((column) => (
            <span
              key={column.step}
              class="lab steplab"
              style={{ insetInlineStart: across(column.x) }}
              aria-hidden="true"
            >
              <small>
                {column.step === 1 ? words.flow.landing : words.flow.page(format.count(column.step))}
              </small>
              <b>{words.flow.visits(format.count(column.visits))}</b>
            </span>
          ))}
          {picture.boxes.map((box) => (
            <BoxLabel key={`${box.step}${box.path}`} box={box} across={across} />
          ))}
        </div>
      </div>
      {picture.beyond > 0 && last ? (
        <p class="micro">{words.flow.beyond(format.count(last.step), format.count(picture.beyond))}</p>
      ) : null}
    </>
  );
}

function BoxLabel({ box, across }: { box: FlowBox; across: (x: number) => string }) {
  const { words, format } = useReport();
  const isOther = box.path === 'other';
  const left = box.visits < fewest ? format.count(box.left) : format.share(box.left / box.visits);
  return (
    <span
      class="lab pagelab"
      style={{
        insetInlineStart: `calc(${across(box.x)} + 0.8rem)`,
        insetBlockStart: `${(box.y - 17) / 16}rem`,
      }}
      title={isOther ? words.other : readablePath(box.path)}
      aria-hidden="true"
    >
      <b>
        <bdi dir={isOther ? undefined : 'ltr'}>{isOther ? words.other : readablePath(box.path)}</bdi>
      </b>
      <small>
        {format.count(box.visits)}
        {box.left > 0 ? `${words.separator}${words.flow.left(left)}` : ''}
      </small>
    </span>
  );
}
