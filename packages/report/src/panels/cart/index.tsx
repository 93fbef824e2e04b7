import type { CartPanel } from '@safar/schema/browser';
import { CartBars, CartOutcomeBar } from '../../charts/cart-bars.js';
import { Empty } from '../../parts/empty.js';
import { Twin } from '../../parts/twin.js';
import { useReport } from '../../state/report.js';
import { FigureStrip } from '../figure-strip.js';
import type { PanelBodyProps, PanelView } from '../panel-view.js';
import { createCartTables } from './tables.js';

const countCarts = ({ outcomes }: CartPanel) =>
  outcomes.open +
  outcomes.converted +
  outcomes.emptied +
  outcomes.abandoned +
  outcomes.recovered +
  outcomes.lost;

function CartBody({ panel, tables }: PanelBodyProps<'cart'>) {
  const { words, format } = useReport();
  const { outcomes } = panel;
  const immature = panel.figures.find((figure) => figure.id === 'cart.immature')?.value ?? 0;
  const all = countCarts(panel);
  const idle = outcomes.abandoned + outcomes.recovered + outcomes.lost;
  return (
    <>
      <p>{words.cart.intro(format.count(idle), format.count(all))}</p>
      <FigureStrip figures={panel.figures} source={{ panel: 'cart', table: tables[0], sql: panel.sql }} />
      <CartBars steps={panel.rows} />
      <CartOutcomeBar outcomes={outcomes} />
      {immature > 0 ? <p class="micro few gapt">{words.cart.immature(format.count(immature))}</p> : null}
      {panel.value.length > 0 ? (
        <>
          <h3>{words.cart.worth}</h3>
          <ul>
            {panel.value.map((row) => (
              <li key={row.currency}>
                {words.cart.worthLine(format.money(row.median, row.currency), format.count(row.cycles))}{' '}
                <small>{words.cart.worthSum(format.money(row.sum, row.currency))}</small>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Twin panel="cart" tables={tables} />
    </>
  );
}

function CartEmpty() {
  const { words } = useReport();
  return (
    <Empty title={words.cart.emptyTitle} code={words.cart.emptyCode}>
      <p>{words.cart.empty}</p>
    </Empty>
  );
}

export const cartView: PanelView<'cart'> = {
  getTitle: (words) => words.cart.title,
  width: 'c6',
  createTables: createCartTables,
  // Someone may buy without a cart: then there is something to say, too.
  isEmpty: (panel) => countCarts(panel) === 0 && panel.figures.every((figure) => !figure.value),
  Body: CartBody,
  EmptyBody: CartEmpty,
};
