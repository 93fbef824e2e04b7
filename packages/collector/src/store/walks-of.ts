/**
 * Question for visitor and visit of the walks of a site, out of the events: for what is asked before or beside the derived tables. A
 * page may have events of its own by these names, but no parameter with parts.
 */
export const walksOf = `SELECT visitor, visit FROM events
    WHERE site = {site:String} AND name IN ('walk_start', 'walk_note', 'walk_end') AND startsWith(params, '{"walk":{')`;
