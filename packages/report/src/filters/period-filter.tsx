import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../format/calendar.js';
import type { Format } from '../format/index.js';
import type { Words } from '../languages/index.js';
import { DateField } from './date-field.js';
import { getLastDays, getLastMonth, getThisMonth, isSamePeriod, presetDays, type Period } from './period.js';

interface Props {
  period: Period;
  today: Day;
  words: Words;
  format: Format;
  onChange: (period: Period) => void;
}

/** The period, as a sheet below its name: the last days, months of the reader's calendar, or own dates. */
export function PeriodFilter({ period, today, words, format, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onOutside);
    document.addEventListener('focusin', onOutside);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onOutside);
      document.removeEventListener('focusin', onOutside);
    };
  }, [isOpen]);

  const choose = (next: Period) => {
    setOpen(false);
    opener.current?.focus();
    onChange(next);
  };
  return (
    <div class="pick period" ref={root}>
      <span class="k" aria-hidden="true">
        {words.period}
      </span>
      <button
        ref={opener}
        type="button"
        class="opener"
        aria-expanded={isOpen}
        aria-haspopup="true"
        onClick={() => setOpen(!isOpen)}
      >
        <span class="vh">{words.choosePeriod}: </span>
        {format.dates.range(period.from, period.to)}
      </button>
      {isOpen ? <Sheet {...{ period, today, words, format }} onChange={choose} /> : null}
    </div>
  );
}

function Sheet({ period, today, words, format, onChange }: Props) {
  const [own, setOwn] = useState(period);
  const presets: [string, Period][] = [
    ...presetDays.map((days): [string, Period] => [
      words.lastDays(format.count(days)),
      getLastDays(today, days),
    ]),
    [words.thisMonth, getThisMonth(today, format.dates.calendar)],
    [words.lastMonth, getLastMonth(today, format.dates.calendar)],
  ];
  const isReversed = own.from > own.to;
  const field = { last: today, words, dates: format.dates, numbers: format };
  return (
    <div class="sheet">
      <div class="choices">
        {presets.map(([name, preset]) => (
          <button
            key={name}
            type="button"
            aria-pressed={isSamePeriod(preset, period)}
            onClick={() => onChange(preset)}
          >
            {name} <small>{format.dates.range(preset.from, preset.to)}</small>
          </button>
        ))}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReversed) onChange(own);
        }}
      >
        <fieldset>
          <legend>{words.ownPeriod}</legend>
          <div class="dates">
            <DateField
              {...field}
              label={words.from}
              value={own.from}
              onChange={(from) => setOwn({ ...own, from })}
            />
            <DateField {...field} label={words.to} value={own.to} onChange={(to) => setOwn({ ...own, to })} />
            {isReversed ? (
              <p class="wrong" role="alert">
                {words.periodReversed}
              </p>
            ) : null}
            <button type="submit" class="plain" disabled={isReversed}>
              {words.apply}
            </button>
          </div>
        </fieldset>
      </form>
    </div>
  );
}
