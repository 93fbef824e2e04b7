import { getTwinId } from './twin.js';

/** Opens a panel's tables and moves the reader there. */
export function showTwin(panel: string): void {
  const twin = document.getElementById(getTwinId(panel));
  const target = twin ?? document.getElementById(panel);
  if (twin instanceof HTMLDetailsElement) twin.open = true;
  target?.scrollIntoView({ block: 'nearest' });
  const summary = target?.querySelector('summary');
  if (summary) summary.focus();
  else target?.focus();
}
