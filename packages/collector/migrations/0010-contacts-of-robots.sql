-- Contacts that robots left, as their events are: known from what came with them.
ALTER TABLE contacts
    ADD COLUMN IF NOT EXISTS bot Bool DEFAULT false COMMENT 'what sent it named itself as a robot, or nothing' AFTER sealed;

ALTER TABLE contacts UPDATE bot = true
WHERE NOT bot AND id IN (SELECT id FROM events WHERE bot AND name = 'survey_answer')
SETTINGS mutations_sync = 1;
