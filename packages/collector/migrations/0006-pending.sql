-- An order may be paid where nobody comes back from: nobody knows then whether its cart was bought.
ALTER TABLE visitors
    ADD COLUMN IF NOT EXISTS `carts.pending` Array(Bool) COMMENT 'its order was sent to be paid elsewhere; unless it was bought then, nobody has said the end' AFTER `carts.currency`;
