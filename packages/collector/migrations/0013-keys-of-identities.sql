-- By which key an identity was hashed: what another key hashed can be joined to nothing, and its browser has to say it again.
ALTER TABLE identities ADD COLUMN IF NOT EXISTS key LowCardinality(String) COMMENT 'mark of the key of the hash; empty = from before it was written down, taken as the present one';
