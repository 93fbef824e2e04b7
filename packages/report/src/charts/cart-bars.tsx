import { fewest, type CartOutcomes, type CartStep } from '@safar/schema/browser';
import { useReport } from '../state/report.js';
import { outcomeNames } from './outcome-names.js';
import { toPercent } from './percent.js';

/** How far carts came, and at which step those that went idle had stopped. */
export function CartBars({ steps }: { steps: readonly CartStep[] }) {
  const { words, format } = useReport();
  const most = Math.max(1, ...steps.map((step) => step.reached));
  const lines = steps
    .map((step) => `${words.map.step[step.step]} ${format.count(step.reached)}`)
    .join(words.listSeparator);
  return (
    <div role="img" aria-label={words.cart.sentence(format.count(steps[0]?.reached ?? 0), lines)}>
      <div class="barhead">
        <span>{words.cart.stepHead}</span>
        <span class="e">{words.cart.carts}</span>
        <span />
        <span class="e">{words.cart.abandonedHere}</span>
      </div>
      {steps.map((step) => (
        <div key={step.step} class="barrow">
          <span class="path">{words.map.step[step.step]}</span>
          <span class="e">{format.count(step.reached)}</span>
          <span class="bar-cell">
            <span class="bars">
              <i class="reached" style={{ inlineSize: toPercent(step.reached - step.abandonedHere, most) }} />
              {step.abandonedHere > 0 ? (
                <i class="gone" style={{ inlineSize: toPercent(step.abandonedHere, most) }} />
              ) : null}
            </span>
          </span>
          <span class="e">
            {step.abandonedHere === 0 ? words.none : format.count(step.abandonedHere)}
            {step.abandonedHere > 0 && step.reached >= fewest
              ? `${words.separator}${format.share(step.abandonedHere / step.reached)}`
              : ''}
          </span>
        </div>
      ))}
    </div>
  );
}

/** How every cart ended: one bar, 100 % of them; hatched = still open. */
export function CartOutcomeBar({ outcomes }: { outcomes: CartOutcomes }) {
  const { words, format } = useReport();
  const all = outcomeNames.reduce((sum, name) => sum + outcomes[name], 0);
  const told = outcomeNames.filter((name) => outcomes[name] > 0);
  const sentence = told
    .map((name) => `${words.cart.outcomes[name]} ${format.count(outcomes[name])}`)
    .join(words.listSeparator);
  return (
    <>
      <p class="micro gapt">{words.cart.outcomeOf(format.count(all))}</p>
      <div class="outcomes" role="img" aria-label={sentence || words.none}>
        {told.map((name) => (
          <i key={name} class={`o-${name}`} style={{ inlineSize: toPercent(outcomes[name], all) }} />
        ))}
      </div>
      <ul class="outkeys">
        {told.map((name) => (
          <li key={name}>
            <i class={`o-${name}`} />
            <span>{words.cart.outcomes[name]}</span>
            <p>
              <b>{format.count(outcomes[name])}</b>
              {all >= fewest ? ` ${format.share(outcomes[name] / all)}` : ''}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
