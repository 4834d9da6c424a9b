import type { Progress } from '@regionpuls/domain';

type Path = Progress['paths'][number];

/**
 * The path in force and every earlier one that took another course. A version that only decided something else about the
 * same course, such as to read across a break, would be a second line under the first.
 */
export function distinctPaths({ paths, inForce }: Pick<Progress, 'paths' | 'inForce'>): Path[] {
  const courses = new Set<string>();
  const kept = [...paths].sort((a, b) => rankOf(b, inForce) - rankOf(a, inForce) || b.version - a.version);
  return kept
    .filter(({ points }) => {
      const course = points.map(({ period, value }) => `${period}:${value}`).join();
      return !courses.has(course) && courses.add(course);
    })
    .sort((a, b) => a.version - b.version);
}

function rankOf(path: Path, inForce: Progress['inForce']): number {
  return path.version === inForce?.version ? 1 : 0;
}
