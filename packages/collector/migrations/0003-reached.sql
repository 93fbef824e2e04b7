-- A purchase is the last step whatever came before it: what did come before is a column of its own.
ALTER TABLE visitors
    ADD COLUMN IF NOT EXISTS `carts.reached` Array(UInt8) COMMENT 'furthest step before the purchase' AFTER `carts.step`;
