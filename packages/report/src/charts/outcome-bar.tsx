import { fewest, type MapStage } from '@safar/schema/browser';
import { BackGlyph, LeftGlyph, OnGlyph } from '../parts/glyphs.js';
import { useReport } from '../state/report.js';

/** How the stays of a stage ended: 100 % of them; hatched = left, but not final yet. Under 30 stays in counts, not shares. */
export function OutcomeBar({ stage, isLast }: { stage: MapStage; isLast: boolean }) {
  const { words, format } = useReport();
  const { on, back, left, immature } = stage.outcomes;
  if (stage.stays === 0) {
    return (
      <div>
        <div class="obar none" />
        <p class="micro">{words.map.noStays}</p>
      </div>
    );
  }
  const say = (count: number) =>
    stage.stays < fewest ? format.count(count) : format.share(count / stage.stays);
  const width = (count: number) => ({ inlineSize: `${(count / stage.stays) * 100}%` });
  return (
    <div>
      <div
        class="obar"
        role="img"
        aria-label={words.map.outcomeSentence(say(on), say(back), say(left), say(immature))}
      >
        {on > 0 ? <i class="o" style={width(on)} /> : null}
        {back > 0 ? <i class="b" style={width(back)} /> : null}
        {left > 0 ? <i class="l" style={width(left)} /> : null}
        {immature > 0 ? <i class="m" style={width(immature)} /> : null}
      </div>
      <p class="ofig" aria-hidden="true">
        {on > 0 ? (
          <span class="c-on">
            <OnGlyph /> {say(on)}
          </span>
        ) : null}
        {back > 0 ? (
          <span class="c-back">
            <BackGlyph /> {say(back)}
          </span>
        ) : null}
        {left > 0 ? (
          <span class="c-left">
            <LeftGlyph /> {say(left)}
          </span>
        ) : null}
        {immature > 0 ? (
          <span class="open" title={words.map.immature}>
            {say(immature)}
          </span>
        ) : null}
      </p>
      <p class="micro">
        {[
          stage.stays < fewest ? words.of('', format.count(stage.stays)).trim() : '',
          immature > 0 ? words.map.immatureHint : '',
          isLast ? words.map.lastStage : '',
        ]
          .filter(Boolean)
          .join(words.separator)}
      </p>
    </div>
  );
}
