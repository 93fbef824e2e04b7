/**
 * Question for visitor and visit of the walks of a site, out of the events: for what is asked before or beside the derived tables. A
 * page may have an event of its own by this name, but no parameter with parts.
 */
export const walksOf = `SELECT visitor, visit FROM events
    WHERE site = {site:String} AND name = 'walk_start' AND startsWith(params, '{"walk":{')`;
