/** What a tile map is drawn from. */
import type { MapInput } from './mapInput.ts';
import type { Centroid } from './placeTiles.ts';

export interface TileMapInput extends MapInput {
  centroids: readonly Centroid[];
}
