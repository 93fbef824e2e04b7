import { darker, lighter } from './colour.js';
import { createRandom } from './random.js';
import { petal, round, times } from './shapes.js';

const sides = [-1, 1] as const;

function gypsophila(colour = '#fffaf2'): string {
  const random = createRandom(5);
  let stems = '';
  const heads = times(13, (i) => {
    const y = -34 - i * 6.6;
    const x = (i % 2 ? 1 : -1) * (5 + random() * 19) * (1 - i / 26);
    stems += `M0 ${round(y + 22)}Q${round(x * 0.3)} ${round(y + 8)} ${round(x)} ${round(y)}`;
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(3.2 + random() * 2.4)}"/>`;
  });
  return `<path d="M0 0V-112${stems}" fill="none" stroke="#93a583" stroke-width="1.1"/><g fill="${colour}" stroke="${darker(colour, 0.14)}" stroke-width=".6">${heads}</g>`;
}

function eucalyptus(colour = '#9fb3a0'): string {
  const leaves = times(8, (i) => {
    const [y, radius] = [-26 - i * 13, 12.5 - i * 0.95];
    return sides
      .map((side) => {
        const fill = (i + (side > 0 ? 1 : 0)) % 2 ? colour : lighter(colour, 0.18);
        return `<ellipse transform="translate(${round(side * radius * 0.86)} ${y}) rotate(${side * 28})" rx="${round(radius)}" ry="${round(radius * 0.78)}" fill="${fill}"/>`;
      })
      .join('');
  });
  return `<path d="M0 0Q4-60 0-130" fill="none" stroke="#7d917b" stroke-width="2"/>${leaves}`;
}

function leaf(colour = '#5f7a57'): string {
  const leaves = times(7, (i) =>
    sides
      .map(
        (side) =>
          `<path transform="translate(0 ${-20 - i * 14}) rotate(${side * (58 - i * 3)})" d="${petal(38 - i * 2.6, 10 - i * 0.6)}" fill="${side > 0 ? colour : lighter(colour, 0.14)}"/>`,
      )
      .join(''),
  );
  return `<path d="M0 0V-122" stroke="${darker(colour, 0.2)}" stroke-width="1.8"/>${leaves}<path transform="translate(0 -112)" d="${petal(30, 7)}" fill="${colour}"/>`;
}

function fern(colour = '#7b9168'): string {
  const leaves = times(15, (i) => {
    const length = 27 * Math.sin(((i + 3) / 18) * 3.14);
    return sides
      .map(
        (side) =>
          `<path transform="translate(0 ${round(-12 - i * 7.6)}) rotate(${side * 66})" d="${petal(length, 3.4)}"/>`,
      )
      .join('');
  });
  return `<path d="M0 0V-128" stroke="${darker(colour, 0.2)}" stroke-width="1.5"/><g fill="${colour}">${leaves}</g>`;
}

function lavender(colour = '#8d79b5'): string {
  const heads = times(11, (i) =>
    [-1, 0, 1]
      .map(
        (side) =>
          `<ellipse transform="translate(${round(side * (6.5 - i * 0.4))} ${round(-62 - i * 6.2 - (side ? 0 : 3))}) rotate(${side * 24})" rx="3.7" ry="5" fill="${side ? colour : lighter(colour, 0.25)}"/>`,
      )
      .join(''),
  );
  return `<path d="M0 0V-70" stroke="#8a9a78" stroke-width="1.6"/>${heads}`;
}

function wheat(colour = '#d9b36a'): string {
  const ears = times(8, (i) =>
    sides
      .map(
        (side) =>
          `<path transform="translate(0 ${-62 - i * 8}) rotate(${side * 26})" d="${petal(18, 5)}" fill="${side > 0 ? colour : lighter(colour, 0.2)}"/>` +
          `<path transform="translate(0 ${-66 - i * 8}) rotate(${side * 18})" d="M0-12V-30" stroke="${colour}" stroke-width=".7"/>`,
      )
      .join(''),
  );
  return `<path d="M0 0V-126" stroke="${colour}" stroke-width="1.5"/>${ears}`;
}

/** Every sprig grows upwards from the origin, about 130 units high. */
export const sprigs = { gypsophila, eucalyptus, leaf, fern, lavender, wheat } satisfies Record<
  string,
  (colour?: string) => string
>;
export type SprigKind = keyof typeof sprigs;
