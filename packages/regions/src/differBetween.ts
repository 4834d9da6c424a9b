/** Which municipalities one area has and another lacks, and where they are now. */
import type { RegionCode } from '@regionpuls/domain';
import { coverArea } from './borderPlan.ts';
import type { Area, RegionIndex } from './regionIndex.ts';
import { labelOf } from './words.ts';

interface Name {
  code: RegionCode;
  label: string;
}

export interface DifferingUnit extends Name {
  /** `gained`: the second area has it and the first does not. */
  change: 'gained' | 'lost';
  /** The municipality it is (part of) on the newest borders, with its county. */
  now: Name & { parent: Name | null };
}

/** Units are named as they were on the first area's borders, in code order, lost before gained. */
export function differBetween(
  index: RegionIndex,
  first: { area: Area; epoch: number },
  second: { area: Area; epoch: number },
): DifferingUnit[] {
  const lost = without(first.area, second.area);
  const gained = without(second.area, first.area);
  return [...unitsOf(index, lost, first.epoch, 'lost'), ...unitsOf(index, gained, first.epoch, 'gained')];
}

function without(area: Area, other: Area): Area {
  const gone = new Set(other);
  return area.filter((course) => !gone.has(course));
}

function unitsOf(
  index: RegionIndex,
  courses: Area,
  epoch: number,
  change: DifferingUnit['change'],
): DifferingUnit[] {
  const { whole, partial } = coverArea(index, courses, epoch, 'municipality');
  const date = index.epochs[epoch]!;
  const newest = index.epochs.length - 1;
  const today = index.epochs[newest]!;
  const inside = new Set(courses);
  return [...whole, ...partial].sort().map((code) => {
    const course = index.areaOf(code, epoch)!.find((one) => inside.has(one))!;
    const now = index.municipalityAt(course, newest)!;
    const parent = index.parentOf(now, today);
    return {
      code,
      label: labelOf(index, code, date),
      change,
      now: {
        code: now,
        label: labelOf(index, now, today),
        parent: parent ? { code: parent.code, label: parent.label } : null,
      },
    };
  });
}
