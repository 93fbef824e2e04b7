-- What surrounded an answer as it was given: filled in as journeys are written anew.
ALTER TABLE answers
    ADD COLUMN IF NOT EXISTS path String DEFAULT '' COMMENT 'of the page it was given on; empty off the site, or where its page view was lost' AFTER language,
    ADD COLUMN IF NOT EXISTS cart_pieces Float64 DEFAULT 0 COMMENT 'in the cart that was open then; 0 = none was' AFTER path,
    ADD COLUMN IF NOT EXISTS cart_value Nullable(Float64) COMMENT 'of that cart, where the shop said it' AFTER cart_pieces,
    ADD COLUMN IF NOT EXISTS cart_currency LowCardinality(String) DEFAULT '' AFTER cart_value,
    ADD COLUMN IF NOT EXISTS lcp_ms Nullable(Float64) COMMENT 'of the page, as last reported; it may have been after the answer' AFTER cart_currency,
    ADD COLUMN IF NOT EXISTS inp_ms Nullable(Float64) COMMENT 'of the page, likewise' AFTER lcp_ms,
    ADD COLUMN IF NOT EXISTS cls Nullable(Float64) COMMENT 'of the page, likewise' AFTER inp_ms;
