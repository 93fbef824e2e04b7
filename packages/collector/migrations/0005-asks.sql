-- Who may ask for a visitor's data, and who asked to be forgotten.
ALTER TABLE events
    ADD COLUMN IF NOT EXISTS proof String DEFAULT '' COMMENT 'hash of the secret of the browser that sent it; of a visitor the first one counts';

CREATE TABLE IF NOT EXISTS forgotten
(
    site LowCardinality(String),
    visitor UUID COMMENT 'a random id that stands for nothing any more: what still arrives from it is dropped',
    at DateTime64(3, 'UTC'),
    erased Bool COMMENT 'everything that was known is erased'
)
ENGINE = ReplacingMergeTree
ORDER BY (site, visitor, erased)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;
