-- Visits in which the team walked the journey itself: they stay where visits are, marked, so that one that is known for a walk only later replaces its row.
ALTER TABLE visits
    ADD COLUMN IF NOT EXISTS walk Bool DEFAULT false COMMENT 'the team walked it: kept out of every figure' AFTER bot,
    ADD COLUMN IF NOT EXISTS persona String DEFAULT '' COMMENT 'whom a walk was walked as, in the words of who walked' AFTER walk,
    ADD COLUMN IF NOT EXISTS walk_ended Bool DEFAULT false COMMENT 'who walked said that it was over' AFTER persona,
    ADD COLUMN IF NOT EXISTS `notes.step` Array(UInt32) COMMENT 'page of a walk that was noted about: its place among the steps, from 1' AFTER `frictions.count`,
    ADD COLUMN IF NOT EXISTS `notes.at` Array(DateTime64(3, 'UTC')) AFTER `notes.step`,
    ADD COLUMN IF NOT EXISTS `notes.mood` Array(Nullable(Int8)) COMMENT 'from -2 to 2' AFTER `notes.at`,
    ADD COLUMN IF NOT EXISTS `notes.text` Array(String) COMMENT 'masked; empty = none' AFTER `notes.mood`;

ALTER TABLE showings
    ADD COLUMN IF NOT EXISTS walk Bool DEFAULT false COMMENT 'shown in a walk, or by the link of an order of one: kept out of every figure';

ALTER TABLE answers
    ADD COLUMN IF NOT EXISTS walk Bool DEFAULT false COMMENT 'given in a walk, or by the link of an order of one: kept out of every figure';
