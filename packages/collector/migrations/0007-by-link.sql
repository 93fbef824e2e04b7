-- Surveys on a page of their own, opened by a link or QR code: no visits of anybody, and joined to a journey only where the link named an order.
ALTER TABLE events
    ADD COLUMN IF NOT EXISTS reference String DEFAULT '' COMMENT 'order that the signed link of a survey named';

ALTER TABLE showings
    ADD COLUMN IF NOT EXISTS place LowCardinality(String) DEFAULT 'page' COMMENT 'page of the site, or link',
    ADD COLUMN IF NOT EXISTS reference String DEFAULT '' COMMENT 'order that the signed link named',
    ADD COLUMN IF NOT EXISTS journey UUID DEFAULT visitor COMMENT 'visitor whose journey it belongs to; nil = nobody''s';

ALTER TABLE answers
    ADD COLUMN IF NOT EXISTS place LowCardinality(String) DEFAULT 'page' COMMENT 'page of the site, or link',
    ADD COLUMN IF NOT EXISTS journey UUID DEFAULT visitor COMMENT 'visitor whose journey it belongs to; nil = nobody''s';
