/** On figures that carry their season the path carries it too, or every winter would look like falling behind. */
import type { LineInput } from './lineInput.ts';

export function withSeasonalPath(input: LineInput): LineInput {
  const { seasonalPath, paths } = input;
  if (!seasonalPath?.length || !paths) return input;
  return { ...input, paths: paths.map((path) => (path.inForce ? { ...path, points: seasonalPath } : path)) };
}
