import type { VNode } from 'preact';

/** A text in which names stand between U+2068 and U+2069: each keeps its own direction. */
export const words = (text: string): (string | VNode)[] =>
  text.split(/[\u2068\u2069]/).map((part, i) => (i % 2 ? <bdi>{part}</bdi> : part));
