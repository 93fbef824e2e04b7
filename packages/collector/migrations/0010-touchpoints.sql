-- What happened off the site. Kept apart from events: no browser sent it, and it may be known for somebody who never came.
-- The key holds the sender's id alone, which never changes between two attempts; of its copies the first to arrive stays. Whose it is
-- may differ between copies, so it is found by filters beside the key.
CREATE TABLE IF NOT EXISTS touchpoints
(
    site LowCardinality(String),
    id String COMMENT 'keyed hash of the sender’s own',
    at DateTime64(3, 'UTC') COMMENT 'as the sender said',
    received DateTime64(3, 'UTC'),
    kind LowCardinality(String),
    visitor UUID COMMENT 'nil = known by identity',
    identity String COMMENT 'keyed hash of what somebody is known by at the shop; empty = known by visitor',
    params String COMMENT 'JSON',
    commit UInt64 COMMENT 'number of the insert that brought it',
    keep UInt64 DEFAULT bitNot(commit) COMMENT 'of copies the one with the greatest stays: the first to arrive',
    INDEX by_visitor visitor TYPE bloom_filter GRANULARITY 4,
    INDEX by_identity identity TYPE bloom_filter GRANULARITY 4
)
ENGINE = ReplacingMergeTree(keep)
ORDER BY (site, id)
SETTINGS index_granularity = 1024, fsync_after_insert = 1, fsync_part_directory = 1;

-- Who browsers said that their visitors are. Anybody can say anything: a row counts only beside events with the same proof.
CREATE TABLE IF NOT EXISTS identities
(
    site LowCardinality(String),
    visitor UUID,
    proof String COMMENT 'hash of the secret of the browser that said it',
    identity String COMMENT 'keyed hash, as in touchpoints',
    at DateTime64(3, 'UTC') COMMENT 'when it was said; the last one counts'
)
ENGINE = ReplacingMergeTree(at)
ORDER BY (site, visitor, proof)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;

-- Whose touchpoints were erased, so that what is sent again brings nothing back.
CREATE TABLE IF NOT EXISTS touchpoint_erasures
(
    site LowCardinality(String),
    visitor UUID COMMENT 'nil = an identity',
    identity String COMMENT 'keyed hash; empty = a visitor',
    until DateTime64(3, 'UTC') COMMENT 'what happened up to then is not taken',
    at DateTime64(3, 'UTC')
)
ENGINE = ReplacingMergeTree(until)
ORDER BY (site, visitor, identity)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;
