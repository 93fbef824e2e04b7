-- What the events mean: written anew for each visitor something arrived from, replaced as a whole, so that a late event leaves no stale row.

CREATE TABLE IF NOT EXISTS visits
(
    site LowCardinality(String),
    visitor UUID,
    visit UUID,
    visit_no UInt32 COMMENT 'of the visitor, from 1',
    start DateTime64(3, 'UTC'),
    end DateTime64(3, 'UTC') COMMENT 'last activity',
    memory Bool COMMENT 'nothing could be stored: kept out of figures on visits',
    bot Bool,
    device LowCardinality(String),
    language LowCardinality(String),
    source_class LowCardinality(String),
    source_host String,
    landing String COMMENT 'path of the first page',
    exit String COMMENT 'path of the last page',
    page_views UInt32,
    last_page_no UInt32 COMMENT 'more than page_views when page views were lost',
    engaged_ms UInt64,
    key_events UInt32,
    arrived UInt32 COMMENT 'numbered events that arrived',
    missing UInt32 COMMENT 'numbers that did not: a lower bound of what was lost',
    `steps.path` Array(String),
    `steps.title` Array(String),
    `steps.at` Array(DateTime64(3, 'UTC')),
    `steps.engaged_ms` Array(UInt32),
    `steps.nav` Array(LowCardinality(String)),
    `steps.not_found` Array(Bool),
    `steps.slow` Array(Bool),
    `steps.load_ms` Array(UInt32) COMMENT '0 = not known',
    `steps.loaded` Array(Bool) COMMENT 'false = left before it had loaded',
    `steps.stage` Array(LowCardinality(String)) COMMENT 'that the visitor was in from this page on',
    `steps.own_stage` Array(LowCardinality(String)) COMMENT 'that the page belongs to by its own rules',
    `happenings.name` Array(LowCardinality(String)),
    `happenings.at` Array(DateTime64(3, 'UTC')),
    `entered.stage` Array(LowCardinality(String)),
    `entered.at` Array(DateTime64(3, 'UTC')),
    cart String COMMENT 'last cart cycle touched, empty without one',
    month UInt32,
    version UInt64
)
ENGINE = ReplacingMergeTree(version)
PARTITION BY month
ORDER BY (site, visitor, visit)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;

CREATE TABLE IF NOT EXISTS visitors
(
    site LowCardinality(String),
    visitor UUID,
    first_at DateTime64(3, 'UTC'),
    last_at DateTime64(3, 'UTC') COMMENT 'last activity',
    bot Bool,
    memory Bool COMMENT 'has no visit but such without storage',
    `stays.stage` Array(LowCardinality(String)),
    `stays.start` Array(DateTime64(3, 'UTC')),
    `stays.end` Array(DateTime64(3, 'UTC')) COMMENT 'last activity within the stay',
    `stays.next` Array(LowCardinality(String)) COMMENT 'stage of the next stay, empty without one',
    `carts.id` Array(String),
    `carts.opened` Array(DateTime64(3, 'UTC')),
    `carts.last_at` Array(DateTime64(3, 'UTC')) COMMENT 'last activity while not idle',
    `carts.idle_since` Array(Nullable(DateTime64(3, 'UTC'))),
    `carts.went_idle` Array(Bool),
    `carts.end` Array(LowCardinality(String)) COMMENT 'converted, emptied, recovered, lost; empty = decided by the clock',
    `carts.ended` Array(Nullable(DateTime64(3, 'UTC'))),
    `carts.step` Array(UInt8) COMMENT 'furthest: 0 cart, 1 begin_checkout, 2 add_shipping_info, 3 add_payment_info, 4 purchase',
    `carts.idle_step` Array(Nullable(UInt8)) COMMENT 'furthest when it first went idle',
    `carts.pieces` Array(Float64),
    `carts.value` Array(Nullable(Float64)),
    `carts.currency` Array(LowCardinality(String)),
    `purchases.id` Array(String) COMMENT 'of the event',
    `purchases.at` Array(DateTime64(3, 'UTC')),
    `purchases.cart` Array(String) COMMENT 'cycle it ended, empty without one',
    `purchases.value` Array(Nullable(Float64)),
    `purchases.currency` Array(LowCardinality(String)),
    version UInt64
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (site, visitor)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;

CREATE TABLE IF NOT EXISTS showings
(
    site LowCardinality(String),
    survey LowCardinality(String),
    visitor UUID,
    showing UUID,
    visit UUID,
    at DateTime64(3, 'UTC'),
    about LowCardinality(String) COMMENT 'stage',
    language LowCardinality(String),
    shown Bool,
    answered Bool,
    done Bool,
    dismissed Bool,
    later Bool,
    bot Bool,
    version UInt64
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (site, survey, visitor, showing)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;

-- The latest revision of each answer.
CREATE TABLE IF NOT EXISTS answers
(
    site LowCardinality(String),
    survey LowCardinality(String),
    visitor UUID,
    showing UUID,
    question LowCardinality(String),
    visit UUID,
    at DateTime64(3, 'UTC'),
    revision UInt32,
    number Nullable(Float64) COMMENT 'point of a scale',
    options Array(String) COMMENT 'chosen',
    text String COMMENT 'words',
    other String COMMENT 'words beside the option other',
    skipped Bool,
    about LowCardinality(String) COMMENT 'stage',
    `order` Array(String) COMMENT 'of the options as shown',
    dir LowCardinality(String),
    language LowCardinality(String),
    bot Bool,
    version UInt64
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (site, survey, visitor, showing, question)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;

-- Up to which commit the tables above are written.
CREATE TABLE IF NOT EXISTS derived
(
    name LowCardinality(String) COMMENT 'all, or the site whose rules',
    commit UInt64,
    rules String COMMENT 'hash of the rules they were written by'
)
ENGINE = ReplacingMergeTree(commit)
ORDER BY name
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;
