import { event } from '@safar/snippet';
import { Link, useParams } from 'react-router';

export const Product = () => {
  const { id = '' } = useParams();
  // #region event
  const buy = () => {
    const items = [{ item_id: id, price: 7, quantity: 1 }];
    event('purchase', { transaction_id: 'T-1', value: 7, currency: 'EUR', items });
  };
  // #endregion
  return (
    <>
      <title>{`Product ${id}`}</title>
      <h1>Product {id}</h1>
      <Link to="?color=red">Red</Link> <button onClick={buy}>Buy</button>
    </>
  );
};
