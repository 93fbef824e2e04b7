import { fewest, type MapFriction, type MapStage } from '@safar/schema/browser';
import { Path } from '../../parts/text.js';
import { useReport } from '../../state/report.js';
import { sayFriction } from './tables.js';

/**
 * Ranks over the whole map: by visits that met the friction and ended there, among those that at least 30 visits met.
 * The others have no rank: too few to say.
 */
export function rankFrictions(stages: readonly MapStage[]): Map<MapFriction, number> {
  const ranked = stages
    .flatMap((stage) => stage.frictions)
    .filter((friction) => friction.met >= fewest)
    .sort((a, b) => b.left - a.left || b.met - a.met);
  return new Map(ranked.map((friction, index) => [friction, index + 1]));
}

/** Frictions that stand open; the others are one press away, and in the table. */
const mostOpen = 3;

export function Frictions({ stage, ranks }: { stage: MapStage; ranks: Map<MapFriction, number> }) {
  const { words, format } = useReport();
  if (stage.frictions.length === 0)
    return <p class="micro">{stage.stays === 0 ? words.map.nothingSeen : words.map.nothingBad}</p>;
  const item = (friction: MapFriction) => (
    <FrictionItem key={`${friction.kind}${friction.path}`} friction={friction} rank={ranks.get(friction)} />
  );
  const rest = stage.frictions.slice(mostOpen);
  return (
    <div>
      <ul class="fr">{stage.frictions.slice(0, mostOpen).map(item)}</ul>
      {rest.length > 0 ? (
        <details class="more">
          <summary>{words.more(format.count(rest.length))}</summary>
          <ul class="fr">{rest.map(item)}</ul>
        </details>
      ) : null}
    </div>
  );
}

function FrictionItem({ friction, rank }: { friction: MapFriction; rank: number | undefined }) {
  const report = useReport();
  const { words, format } = report;
  const shade = rank === undefined ? 'k0' : rank === 1 ? '' : rank <= 3 ? 'k2' : 'k3';
  return (
    <li>
      <span class={`rank ${shade}`}>{rank === undefined ? '–' : format.count(rank)}</span>
      <div>
        {sayFriction(friction.kind, report)} <Path path={friction.path} />
        {friction.what === undefined ? null : (
          <div class="micro">
            <bdi class="what">{friction.what}</bdi>
          </div>
        )}
        <div class="micro">
          {friction.p75Ms === undefined
            ? null
            : `${words.map.p75(format.duration(friction.p75Ms))}${words.separator}`}
          {words.map.met(format.count(friction.met))}
          {words.separator}
          {words.map.ended(format.count(friction.left))}
          {rank === undefined
            ? `${words.separator}${words.map.fewMet(format.count(friction.met), format.count(fewest))}`
            : null}
        </div>
      </div>
    </li>
  );
}
