/** A card's picture: the kind that the preset names, always drawn from its own run. */
import type { Picture } from './picture';
import { OrdersPicture } from './pictures/OrdersPicture';
import { PoolsPicture } from './pictures/PoolsPicture';
import { PricePicture, underOf } from './pictures/PricePicture';
import { SwarmPicture } from './pictures/SwarmPicture';
import { TreePicture } from './pictures/TreePicture';
import { WinnersPicture } from './pictures/WinnersPicture';

export function CardPicture({ picture }: { picture: Picture }) {
  const under = underOf(picture);
  if (under) return <PricePicture picture={picture} under={under} />;
  if (picture.orders) return <OrdersPicture picture={picture} orders={picture.orders} />;
  if (picture.pools) return <PoolsPicture pools={picture.pools} />;
  if (picture.winners) return <WinnersPicture winners={picture.winners} neededUsd={picture.neededUsd ?? null} />;
  return picture.kind === 'tree' ? <TreePicture picture={picture} /> : <SwarmPicture picture={picture} />;
}
