import { darker, lighter } from './colour.js';
import { createRandom } from './random.js';
import { dots, petal, ring, round, ruffle, times } from './shapes.js';

function rose(colour: string): string {
  let spiral = '';
  for (let angle = 0; angle < 13.5; angle += 0.45) {
    const radius = 1 + angle * 1.02;
    spiral += `${angle ? 'L' : 'M'}${round(Math.cos(angle) * radius)} ${round(Math.sin(angle) * radius * 0.94)}`;
  }
  return (
    ring(6, ruffle(43, 25), 0, darker(colour, 0.1), lighter(colour, 0.16)) +
    ring(5, ruffle(35, 23), 30, colour, lighter(colour, 0.28)) +
    ring(5, ruffle(26, 18), 8, lighter(colour, 0.12), darker(colour, 0.1)) +
    `<circle r="15.5" fill="${darker(colour, 0.06)}"/>` +
    `<path d="${spiral}" fill="none" stroke="${darker(colour, 0.34)}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}

function peony(colour: string): string {
  return (
    ring(9, ruffle(46, 20), 0, lighter(colour, 0.3), lighter(colour, 0.62)) +
    ring(8, ruffle(38, 18), 18, lighter(colour, 0.12), lighter(colour, 0.5)) +
    ring(7, ruffle(30, 15), 5, colour, lighter(colour, 0.34)) +
    ring(6, ruffle(22, 12), 25, darker(colour, 0.09), lighter(colour, 0.2)) +
    ring(5, ruffle(13, 8), 0, darker(colour, 0.2)) +
    dots(9, 6, 1.3, '#f2c14e', 4)
  );
}

function anemone(colour: string): string {
  return (
    ring(7, ruffle(44, 23), 0, colour, darker(colour, 0.12)) +
    ring(7, ruffle(36, 17), 26, lighter(colour, 0.22), darker(colour, 0.06)) +
    `<circle r="15" fill="${lighter(colour, 0.7)}" opacity=".75"/>` +
    dots(22, 13, 1.3, '#2d2536', 4) +
    '<circle r="7.5" fill="#2d2536"/><circle r="3" cx="-1.6" cy="-1.8" fill="#5a4c68"/>'
  );
}

function narcissus(): string {
  const rim = times(
    10,
    (i) =>
      `<circle cx="${round(Math.cos(i * 0.628) * 11.5)}" cy="${round(Math.sin(i * 0.628) * 11.5)}" r="5"/>`,
  );
  return (
    ring(6, petal(43, 17), 0, '#fff7e6', '#cdb888') +
    ring(6, petal(32, 2), 0, '#ead9b4') +
    `<g fill="#f3b23c" stroke="#d98a26" stroke-width=".8">${rim}</g><circle r="12" fill="#f3b23c"/><circle r="8.5" fill="#dd8a22"/>` +
    dots(6, 3.6, 1.4, '#fbe6a6')
  );
}

function daisy(colour: string): string {
  return (
    ring(17, petal(43, 8), 0, darker(colour, 0.05)) +
    ring(17, petal(41, 6.5), 10, lighter(colour, 0.2)) +
    '<circle r="12.5" fill="#dba02a"/>' +
    dots(14, 9, 1.5, '#f2cb62') +
    dots(8, 4.5, 1.5, '#f2cb62') +
    '<circle r="1.5" fill="#b97b16"/>'
  );
}

function mum(colour: string): string {
  return (
    ring(22, petal(45, 7.5), 0, darker(colour, 0.16)) +
    ring(20, petal(38, 7), 8, darker(colour, 0.05)) +
    ring(17, petal(30, 6.5), 3, lighter(colour, 0.1)) +
    ring(13, petal(22, 5.5), 9, lighter(colour, 0.24)) +
    ring(9, petal(13, 4.5), 0, lighter(colour, 0.4))
  );
}

function ranunculus(colour: string): string {
  const random = createRandom(41);
  let layers = `<circle r="40" fill="${darker(colour, 0.08)}"/>`;
  for (let radius = 38, layer = 0; radius > 7; radius -= 5, layer++) {
    const arcs = times(3, (index) => {
      const from = random() * 6.28 + index * 2.1;
      const to = from + 1.35;
      return `<path d="M${round(Math.cos(from) * radius)} ${round(Math.sin(from) * radius)}A${radius} ${radius} 0 0 1 ${round(Math.cos(to) * radius)} ${round(Math.sin(to) * radius)}"/>`;
    });
    const fill = lighter(colour, (layer % 2 ? 0.05 : 0.16) + layer * 0.03);
    layers += `<circle r="${radius}" fill="${fill}"/><g fill="none" stroke="${darker(colour, 0.2)}" stroke-width="1.2" stroke-linecap="round">${arcs}</g>`;
  }
  return `${layers}<circle r="6.5" fill="#8a9a4f"/><circle r="3.4" fill="#6f7f3c"/>`;
}

function tulip(colour: string): string {
  return (
    `<path d="M0 34C-22 14-18-26 0-42C18-26 22 14 0 34Z" fill="${darker(colour, 0.2)}"/>` +
    `<path d="M1 38C-37 36-37-8-27-38C-9-25 4 2 1 38Z" fill="${colour}"/>` +
    `<path d="M-1 38C37 36 37-8 27-38C9-25-4 2-1 38Z" fill="${lighter(colour, 0.18)}"/>` +
    `<path d="M-20-24C-22 0-16 20-6 32M20-24C22 0 16 20 6 32" fill="none" stroke="${darker(colour, 0.22)}" stroke-width="1" stroke-linecap="round" opacity=".6"/>`
  );
}

/** Every flower is drawn round the origin, about 90 units wide. */
export const flowers = { rose, peony, anemone, narcissus, daisy, mum, ranunculus, tulip } satisfies Record<
  string,
  (colour: string) => string
>;
export type FlowerKind = keyof typeof flowers;
