import { findDay, getCalendarDate, getMonthLength, type Day } from '../format/calendar.js';
import type { DateFormat } from '../format/dates.js';
import type { NumberFormat } from '../format/numbers.js';
import type { Words } from '../languages/index.js';

interface Props {
  label: string;
  value: Day;
  last: Day;
  words: Words;
  dates: DateFormat;
  numbers: NumberFormat;
  onChange: (day: Day) => void;
}

/** How many years back may be chosen. */
const years = 6;

/** A day: the browser's own field where it knows the calendar, else year, month and day of the Jalali calendar. */
export function DateField(props: Props) {
  const { label, value, last, dates, onChange } = props;
  if (dates.calendar === 'persian') return <JalaliField {...props} />;
  return (
    <label class="date">
      <span>{label}</span>
      <input
        type="date"
        value={value}
        max={last}
        required
        onInput={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
      />
    </label>
  );
}

function JalaliField({ label, value, last, words, dates, numbers, onChange }: Props) {
  const date = getCalendarDate(value, 'persian');
  const newest = getCalendarDate(last, 'persian').year;
  const length = getMonthLength(date.year, date.month, 'persian');
  const change = (part: Partial<typeof date>) => {
    const next = { ...date, ...part };
    const day = Math.min(next.day, getMonthLength(next.year, next.month, 'persian'));
    const found = findDay({ ...next, day }, 'persian');
    if (found) onChange(found);
  };
  const plain = (year: number) => numbers.count(year).replace(/[٬,]/g, '');
  return (
    <div class="date" role="group" aria-label={label}>
      <span>{label}</span>
      <Choice
        label={words.day}
        value={date.day}
        options={list(1, length)}
        say={numbers.count}
        onChoose={(day) => change({ day })}
      />
      <Choice
        label={words.month}
        value={date.month}
        options={list(1, 12)}
        say={(month) => dates.monthName(month, date.year)}
        onChoose={(month) => change({ month })}
      />
      <Choice
        label={words.year}
        value={date.year}
        options={list(Math.min(date.year, newest - years), newest)}
        say={plain}
        onChoose={(year) => change({ year })}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: number;
  options: number[];
  say: (option: number) => string;
  onChoose: (option: number) => void;
}

function Choice({ label, value, options, say, onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(Number(event.currentTarget.value))}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {say(option)}
        </option>
      ))}
    </select>
  );
}

const list = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
