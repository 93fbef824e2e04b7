import { walkEnding } from '@safar/schema';

/**
 * Condition for events of walks, out of the events alone: for what is asked before or beside the derived tables. A page may have
 * events of its own by these names, but no parameter with parts.
 */
export const isOfWalk = `(endsWith(toString(events.visit), '${walkEnding}') OR (events.visitor, events.visit) IN (
    SELECT visitor, visit FROM events
    WHERE site = {site:String} AND name IN ('walk_start', 'walk_note', 'walk_end') AND startsWith(params, '{"walk":{')))`;
