-- By which key an identity was hashed: what another key hashed can be joined to nothing, and its browser has to say it again. So it is of
-- what was said before this was written down.
ALTER TABLE identities ADD COLUMN IF NOT EXISTS mark LowCardinality(String) COMMENT 'of the key of the hash';
