import { darker, lighter } from './colour.js';

/** What a bouquet stands in: the part behind the flowers and the part before them. */
interface Drawn {
  readonly back: string;
  readonly front: string;
}

function shadow(y: number, rx: number, ry: number): string {
  return `<ellipse cx="200" cy="${y}" rx="${rx}" ry="${ry}" fill="#3a2a24" opacity=".12"/>`;
}

function wrap(paper: string, ribbon: string): Drawn {
  return {
    back: `<path d="M56 206L104 158L168 190L240 150L300 166L346 204L214 380H186Z" fill="${lighter(paper, 0.25)}"/><path d="M104 158L168 190L186 380Z" fill="${darker(paper, 0.05)}" opacity=".5"/>`,
    front:
      `<path d="M66 226Q128 274 204 268Q276 262 336 222L216 384Q200 390 184 384Z" fill="${paper}"/>` +
      `<path d="M66 226Q118 268 172 270L200 386L184 384Z" fill="${darker(paper, 0.09)}"/>` +
      `<path d="M336 222Q300 248 262 258L206 386L216 384Z" fill="${lighter(paper, 0.3)}"/>` +
      `<path d="M184 378L160 440Q200 430 240 440L216 378Z" fill="${darker(paper, 0.06)}"/>` +
      `<path d="M196 380L190 436M207 380L215 436" stroke="${darker(paper, 0.18)}" stroke-width="1" fill="none"/>` +
      `<g fill="${ribbon}"><path d="M200 374C168 346 140 352 140 372C140 392 172 394 200 378Z"/><path d="M200 374C232 346 260 352 260 372C260 392 228 394 200 378Z"/><path d="M196 378L168 430L182 424L188 436L204 380Z"/><path d="M204 378L230 426L218 424L210 438L196 380Z"/></g>` +
      `<g fill="${darker(ribbon, 0.22)}"><path d="M192 374C172 362 154 362 152 372C158 380 176 382 192 377Z"/><path d="M208 374C228 362 246 362 248 372C242 380 224 382 208 377Z"/><rect x="190" y="366" width="20" height="19" rx="7"/></g>`,
  };
}

const pearls = [
  [144, 384],
  [166, 387],
  [188.5, 389],
  [211.5, 389],
  [234, 387],
  [256, 384],
] as const;

function vase(clay: string, ornament: string): Drawn {
  return {
    back: shadow(436, 86, 9),
    front:
      `<path d="M160 270H240C238 292 236 300 244 314C268 336 286 356 280 392C276 420 256 436 200 436S124 420 120 392C114 356 132 336 156 314C164 300 162 292 160 270Z" fill="${clay}"/>` +
      `<path d="M228 270H240C238 292 236 300 244 314C268 336 286 356 280 392C276 420 256 434 222 436C262 420 262 352 236 322C226 306 226 292 228 270Z" fill="${darker(clay, 0.16)}" opacity=".6"/>` +
      `<g fill="none" stroke="${ornament}" stroke-width="2.2" stroke-linecap="round"><path d="M157 300Q200 310 243 300M138 338Q200 354 262 338M124 398Q200 416 276 398"/><path d="M133 368q11-20 22 0q11-20 22 0q11-20 23 0q12-20 23 0q11-20 22 0q11-20 22 0"/></g>` +
      `<g fill="${ornament}">${pearls.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3"/>`).join('')}</g>` +
      '<path d="M140 362C136 380 140 400 152 414" stroke="#fff" opacity=".45" stroke-width="5" stroke-linecap="round" fill="none"/>' +
      `<rect x="155" y="262" width="90" height="12" rx="6" fill="${lighter(clay, 0.18)}"/>`,
  };
}

function box(card: string, ribbon: string): Drawn {
  return {
    back: `${shadow(436, 112, 9)}<ellipse cx="200" cy="292" rx="104" ry="26" fill="${darker(card, 0.22)}"/>`,
    front:
      `<path d="M96 292C96 306 142 318 200 318S304 306 304 292V412C304 426 258 438 200 438S96 426 96 412Z" fill="${card}"/>` +
      `<path d="M268 310C292 305 304 299 304 292V412C304 420 290 427 268 431Z" fill="${darker(card, 0.12)}" opacity=".6"/>` +
      `<path d="M96 340C96 354 142 366 200 366S304 354 304 340V362C304 376 258 388 200 388S96 376 96 362Z" fill="${ribbon}"/>` +
      `<g fill="${darker(ribbon, 0.14)}"><path d="M200 372C176 348 150 352 150 368C150 384 176 388 200 378Z"/><path d="M200 372C224 348 250 352 250 368C250 384 224 388 200 378Z"/></g>` +
      `<rect x="190" y="364" width="20" height="19" rx="7" fill="${darker(ribbon, 0.3)}"/>`,
  };
}

function jar(glass: string, string: string): Drawn {
  return {
    back: `${shadow(438, 72, 8)}<g stroke="#7d9a6c" stroke-width="4" stroke-linecap="round"><path d="M168 250L214 424M186 250L190 426M206 250L176 422M222 250L206 426M238 250L222 418"/></g>`,
    front:
      `<path d="M150 268H250V282C262 292 266 302 266 318V414C266 430 254 438 236 438H164C146 438 134 430 134 414V318C134 302 138 292 150 282Z" fill="${glass}" opacity=".38"/>` +
      `<path d="M134 336H266V414C266 430 254 438 236 438H164C146 438 134 430 134 414Z" fill="${glass}" opacity=".42"/>` +
      '<path d="M146 312V410" stroke="#fff" stroke-width="6" stroke-linecap="round" opacity=".7"/>' +
      `<rect x="146" y="262" width="108" height="12" rx="6" fill="${lighter(glass, 0.4)}"/>` +
      `<path d="M150 300C180 306 220 306 250 300" stroke="${string}" stroke-width="4" fill="none"/>` +
      `<path d="M200 303l-15 15M200 303l17 14" stroke="${string}" stroke-width="3" stroke-linecap="round"/>`,
  };
}

/** Each takes its own colour and the colour of its ribbon, ornament or string. */
export const vessels = { wrap, vase, box, jar } satisfies Record<
  string,
  (colour: string, accent: string) => Drawn
>;
export type VesselKind = keyof typeof vessels;
