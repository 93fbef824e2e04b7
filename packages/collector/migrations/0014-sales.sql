-- What a shop's server says of an order is found by the number of the order.
ALTER TABLE touchpoints ADD COLUMN IF NOT EXISTS transaction_id String MATERIALIZED JSONExtractString(params, 'transaction_id') COMMENT 'number of the order; empty = none';
ALTER TABLE touchpoints ADD INDEX IF NOT EXISTS by_order transaction_id TYPE bloom_filter GRANULARITY 4;
