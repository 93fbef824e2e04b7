import { useReport } from '../../state/report.js';

/** From the start of the line, in per cent. */
const place = (mood: number): number => 10 + ((mood + 2) / 4) * 80;

/**
 * One step of the line that a walk's moods make down the page: from half way to the step before to half way to the next. Nothing is drawn
 * to a step of which nothing was said.
 */
export function MoodLine({
  before,
  mood,
  after,
}: {
  before: number | null;
  mood: number | null;
  after: number | null;
}) {
  const { words } = useReport();
  const at = (value: number) => `${words.direction === 'rtl' ? 100 - place(value) : place(value)}%`;
  const middle = (one: number, other: number) => at((one + other) / 2);
  return (
    <svg class="moodline" aria-hidden="true">
      <line class="zero" x1="50%" x2="50%" y1="0" y2="100%" />
      {mood === null ? null : (
        <>
          {before === null ? null : (
            <line class="way" x1={middle(before, mood)} y1="0" x2={at(mood)} y2="50%" />
          )}
          {after === null ? null : (
            <line class="way" x1={at(mood)} y1="50%" x2={middle(mood, after)} y2="100%" />
          )}
          <circle class={mood < 0 ? 'd' : mood > 0 ? 'u' : undefined} cx={at(mood)} cy="50%" r="5" />
        </>
      )}
    </svg>
  );
}
