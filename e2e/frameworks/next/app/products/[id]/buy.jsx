'use client';
import { event } from '@safar/snippet';

export const Buy = ({ id }) => (
  <button
    onClick={() =>
      event('purchase', {
        transaction_id: 'T-1',
        value: 7,
        currency: 'EUR',
        items: [{ item_id: id, price: 7, quantity: 1 }],
      })
    }
  >
    Buy
  </button>
);
