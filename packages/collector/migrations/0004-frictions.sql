-- What went wrong on the pages of a visit, besides pages that were not found or slow.
ALTER TABLE visits
    ADD COLUMN IF NOT EXISTS `frictions.step` Array(UInt32) COMMENT 'page it was met on: its place among the steps, from 1' AFTER `steps.own_stage`,
    ADD COLUMN IF NOT EXISTS `frictions.kind` Array(LowCardinality(String)) COMMENT 'error, rage_click, dead_click, form_left, search_empty' AFTER `frictions.step`,
    ADD COLUMN IF NOT EXISTS `frictions.what` Array(String) COMMENT 'the error, what was clicked, the form and its last field; masked' AFTER `frictions.kind`,
    ADD COLUMN IF NOT EXISTS `frictions.count` Array(UInt32) COMMENT 'how often it was told' AFTER `frictions.what`;
