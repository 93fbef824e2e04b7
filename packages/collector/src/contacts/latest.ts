/**
 * Contacts as they stand: of each showing the last that was said, without those that were taken back or removed. By link several
 * devices may answer for one order: there the latest counts, as with other answers.
 */
export const latestContacts = `
SELECT id, survey, question, showing, visitor, page, n, place, time, sealed, bot FROM (
  SELECT * FROM contacts FINAL
  WHERE site = {site:String}
  ORDER BY if(place = 'link', 0, revision) DESC, contacts.time DESC, contacts.id DESC
  LIMIT 1 BY survey, visitor, showing, question
)
WHERE sealed != ''`;
