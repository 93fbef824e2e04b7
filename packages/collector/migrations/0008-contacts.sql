-- Contacts that visitors left, encrypted in their browsers for the owner of the site: kept apart, in no event, panel or export.
-- Key and copies as in the table events. What is taken back or removed stays as an empty row, so that a late copy brings nothing back.
CREATE TABLE IF NOT EXISTS contacts
(
    site LowCardinality(String),
    visitor UUID,
    page UUID,
    n UInt32,
    id UUID COMMENT 'of the answer it came with',
    survey LowCardinality(String),
    showing UUID,
    question LowCardinality(String),
    place LowCardinality(String) COMMENT 'page of the site, or link',
    revision UInt32,
    time DateTime64(3, 'UTC') COMMENT 'corrected for a wrong clock, never after received',
    received DateTime64(3, 'UTC'),
    sealed String COMMENT 'empty = taken back, or removed',
    commit UInt64 COMMENT 'number of the insert that brought it',
    keep UInt64 DEFAULT bitNot(commit) COMMENT 'of copies the one with the greatest stays: what was removed, else the first to arrive'
)
ENGINE = ReplacingMergeTree(keep)
ORDER BY (site, visitor, page, n, id)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;
