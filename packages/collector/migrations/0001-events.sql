-- Everything that browsers sent, each event once.
-- Key and partition hold nothing that changes between two attempts to send an event; of its copies the first to arrive stays.
CREATE TABLE IF NOT EXISTS events
(
    site LowCardinality(String),
    visitor UUID COMMENT 'nil without a stored id',
    visit UUID COMMENT 'nil without a stored id',
    page UUID COMMENT 'page view it belongs to',
    page_no UInt32 COMMENT 'number of the page view within the visit, from 1',
    n UInt32 COMMENT 'number of the event within the page view, from 0',
    id UUID,
    name LowCardinality(String),
    at DateTime64(3, 'UTC') COMMENT 'as the browser said',
    time DateTime64(3, 'UTC') COMMENT 'corrected for a wrong clock, never after received',
    received DateTime64(3, 'UTC'),
    path String COMMENT 'of a page view',
    params String COMMENT 'JSON',
    config UInt32 COMMENT 'version of safar.json it was recorded under; 0 = defaults',
    bot Bool,
    month UInt32 COMMENT 'of the id of the page, as 202511; 0 = quarantine',
    commit UInt64 COMMENT 'number of the insert that brought it',
    keep UInt64 DEFAULT bitNot(commit) COMMENT 'of copies the one with the greatest stays: the first to arrive',
    INDEX by_commit commit TYPE minmax GRANULARITY 1
)
ENGINE = ReplacingMergeTree(keep)
PARTITION BY month
ORDER BY (site, visitor, page, n, id)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;

-- Versions of each site's safar.json.
CREATE TABLE IF NOT EXISTS configs
(
    site LowCardinality(String),
    version UInt32,
    hash String COMMENT 'of the text',
    text String,
    since DateTime64(3, 'UTC')
)
ENGINE = ReplacingMergeTree
ORDER BY (site, version)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;
