/** A text in which names stand between U+2068 and U+2069: each keeps its own direction. */
export const Words = ({ text }: { text: string }) => (
  <>{text.split(/[\u2068\u2069]/).map((part, i) => (i % 2 ? <bdi>{part}</bdi> : part))}</>
);
